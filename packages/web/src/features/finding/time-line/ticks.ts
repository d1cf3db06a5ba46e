import { addMonths, dayNumber, partsOf, type PlainDate, plainDate } from '@renkei/kernel';
import type { Scale, Window } from './window.ts';

export type Tick = {
  readonly day: PlainDate;
  readonly year: number;
  readonly month: number;
  /** The first of January. */
  readonly newYear: boolean;
  /** Months are written where the steps are shorter than a year. */
  readonly showMonth: boolean;
  readonly showYear: boolean;
};

/** Months from tick to tick. */
const stepOf = { month: 1, quarter: 3, year: 12 } as const;
const daysAMonth = 30.44;

/** Ticks of a window, never closer than a label is wide. The first one carries its year, like each January. */
export function ticksOf(window: Window, scale: Scale): readonly Tick[] {
  const step = scale === 'all' ? stepForAll(window) : stepOf[scale];
  const ticks: Tick[] = [];
  for (let day = firstTick(window, step); day < window.until; day = addMonths(day, step)) {
    const { year, month } = partsOf(day);
    const newYear = month === 1;
    ticks.push({
      day,
      year,
      month,
      newYear,
      showMonth: step < 12,
      showYear: newYear || ticks.length === 0,
    });
  }
  return withRoomForYears(ticks);
}

/** The year of a first tick is dropped where the next one has its own and stands right beside it. */
function withRoomForYears(ticks: readonly Tick[]): readonly Tick[] {
  const [first, second, ...rest] = ticks;
  if (first === undefined || second === undefined || first.newYear || !second.newYear) return ticks;
  return [{ ...first, showYear: false }, second, ...rest];
}

function stepForAll({ from, until }: Window): number {
  const months = (dayNumber(until) - dayNumber(from)) / daysAMonth;
  const steps = [1, 3, 12, 24, 60, 120];
  return steps.find((step) => months / step <= 15) ?? 240;
}

function firstTick({ from }: Window, step: number): PlainDate {
  const { year, month } = partsOf(from);
  const index = year * 12 + (month - 1);
  const aligned = Math.ceil(index / step) * step;
  const start = plainDate(`${from.slice(0, 7)}-01`);
  const first = addMonths(start, aligned - index);
  return first < from ? addMonths(first, step) : first;
}
