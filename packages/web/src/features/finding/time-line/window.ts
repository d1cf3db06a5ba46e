import type { TimeLine } from '@renkei/contract';
import {
  addDays,
  addMonths,
  dayNumber,
  laterOf,
  partsOf,
  type PlainDate,
  plainDate,
  plainDateOf,
} from '@renkei/kernel';

export const scales = ['month', 'quarter', 'year', 'all'] as const;
export type Scale = (typeof scales)[number];

/** Days drawn: `until` is the day after the last one. */
export type Window = { readonly from: PlainDate; readonly until: PlainDate };

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;
/** Units of a window, and how many of them lie before the day it is made for. */
const units = 14;
const unitsBefore = 9;

/** Where the picture opens: around the day asked and, if it fits, the day as of which the records are known. */
export function openingWindow(timeLine: TimeLine, scale: Scale): Window {
  if (scale === 'all') return wholeWindow(timeLine);
  const asked = plainDate(timeLine.dayAsked);
  const latest = windowAround(laterOf(asked, plainDate(timeLine.asOf)), scale, unitsBefore);
  return isInside(latest, asked) ? latest : windowAround(asked, scale, unitsBefore);
}

/** The finest of quarter and year that shows the day asked, the as-of day and every contradiction; otherwise everything. */
export function openingScale(timeLine: TimeLine): Scale {
  const days = [
    timeLine.dayAsked,
    timeLine.asOf,
    ...timeLine.brackets.flatMap(({ from, until }) => [from, until]),
  ].map(plainDate);
  const fitting = (['quarter', 'year'] as const).find((scale) => {
    const window = openingWindow(timeLine, scale);
    return days.every((day) => isInside(window, day));
  });
  return fitting ?? 'all';
}

/** The window that shows this day: the same one where it does already. */
export function windowShowing(window: Window, day: PlainDate, scale: Scale): Window {
  if (scale === 'all' || isInside(window, day)) return window;
  return windowAround(day, scale, Math.floor(units / 2));
}

/** Half a window earlier (-1) or later (1). */
export function movedWindow(window: Window, scale: Scale, direction: -1 | 1): Window {
  if (scale === 'all') return window;
  const months = (direction * units * monthsIn[scale]) / 2;
  return { from: addMonths(window.from, months), until: addMonths(window.until, months) };
}

export function isInside(window: Window, day: PlainDate): boolean {
  return day >= window.from && day < window.until;
}

function windowAround(day: PlainDate, scale: Exclude<Scale, 'all'>, before: number): Window {
  const from = addMonths(firstOfUnit(day, scale), -before * monthsIn[scale]);
  return { from, until: addMonths(from, units * monthsIn[scale]) };
}

function firstOfUnit(day: PlainDate, scale: Exclude<Scale, 'all'>): PlainDate {
  const { year, month } = partsOf(day);
  return firstOfMonth(year, month - ((month - 1) % monthsIn[scale]));
}

/** From the first to the last day that any entry names, in whole months with one to spare on each side. */
function wholeWindow({ bars, brackets, dayAsked, asOf }: TimeLine): Window {
  const days = [
    dayAsked,
    asOf,
    ...bars.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
    ...brackets.flatMap(({ from, until }) => [from, until]),
  ]
    .map(plainDate)
    .sort((a, b) => dayNumber(a) - dayNumber(b));
  const first = partsOf(days[0] ?? plainDate(dayAsked));
  const last = partsOf(addDays(days.at(-1) ?? plainDate(asOf), 1));
  return {
    from: addMonths(firstOfMonth(first.year, first.month), -1),
    until: addMonths(firstOfMonth(last.year, last.month), 2),
  };
}

function firstOfMonth(year: number, month: number): PlainDate {
  const day = plainDateOf(year, month, 1);
  if (!day.ok) throw new Error('a month outside the calendar');
  return day.value;
}
