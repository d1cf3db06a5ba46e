import type { TimeLine } from '@renkei/contract';
import { timeLineLanes } from '@renkei/contract';
import { dayNumber, plainDate } from '@renkei/kernel';
import { scaleLinear } from 'd3-scale';
import type { Entry, Lane } from './entries.ts';
import { frame } from './frame.ts';
import { packRows, type Placed } from './pack-rows.ts';
import type { Window } from './window.ts';

export type LaneLayout = {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly bars: readonly Placed[];
  /** Entries outside the window, said where the lane would look empty. */
  readonly before: number;
  readonly after: number;
  readonly brackets: readonly {
    readonly mark: string;
    readonly from: number;
    readonly until: number;
    readonly y: number;
  }[];
};

export type Layout = {
  readonly lanes: readonly LaneLayout[];
  readonly bottom: number;
  /** Undefined where the day lies outside the window. */
  readonly dayAsked: number | undefined;
  readonly asOf: number | undefined;
  readonly x: (day: string | number) => number;
};

/** Where everything stands in the picture. `wordsOf` gives the label as it will be written. */
export function layoutOf(
  timeLine: TimeLine,
  entries: readonly Entry[],
  window: Window,
  wordsOf: (entry: Entry) => string,
): Layout {
  const x = positionIn(window);
  const lanes: LaneLayout[] = [];
  let top: number = frame.top;
  for (const lane of timeLineLanes) {
    const ofLane = entries.filter((entry) => entry.lane === lane);
    if (ofLane.length === 0) continue;
    const laid = layoutLane({ lane, top, window, x }, ofLane, timeLine, wordsOf);
    lanes.push(laid);
    top += laid.height;
  }
  const within = (day: string) => (day >= window.from && day < window.until ? x(day) : undefined);
  return { lanes, bottom: top, dayAsked: within(timeLine.dayAsked), asOf: within(timeLine.asOf), x };
}

type At = {
  readonly lane: Lane;
  readonly top: number;
  readonly window: Window;
  readonly x: (day: string | number) => number;
};

function layoutLane(
  { lane, top, window, x }: At,
  entries: readonly Entry[],
  timeLine: TimeLine,
  wordsOf: (entry: Entry) => string,
): LaneLayout {
  const seen = entries.filter(
    ({ from, until }) => from < window.until && (until === null || until >= window.from),
  );
  const bars = packRows(
    seen.map((entry) => ({
      entry,
      // What began before the picture does says so.
      words: `${entry.from < window.from ? '◂ ' : ''}${wordsOf(entry)}`,
      from: x(entry.from),
      until: endOf(entry, x),
    })),
  );
  const rows = Math.max(1, ...bars.map(({ row }) => row + 1));
  const marks = timeLine.brackets.filter((bracket) => bracket.lane === lane);
  const height = Math.max(rows * frame.row, marks.length * 26) + 2 * frame.pad;
  return {
    lane,
    top,
    height,
    bars,
    before: entries.filter(({ until }) => until !== null && until < window.from).length,
    after: entries.filter(({ from }) => from >= window.until).length,
    brackets: marks.map(({ mark, from, until }, index) => ({
      mark,
      from: x(from),
      until: x(dayAfter(until)),
      y: top + (height * (index + 0.5)) / marks.length,
    })),
  };
}

/** An open end runs to the edge of the picture; an event has no length. */
function endOf({ kind, from, until }: Entry, x: (day: string | number) => number): number {
  if (kind === 'event') return x(from);
  return until === null ? frame.right : x(dayAfter(until));
}

function positionIn(window: Window): (day: string | number) => number {
  const scale = scaleLinear()
    .domain([dayNumber(window.from), dayNumber(window.until)])
    .range([frame.left, frame.right])
    .clamp(true);
  return (day) => scale(typeof day === 'number' ? day : dayNumber(plainDate(day)));
}

/** The last day is drawn to its end. Given as a number, because the day after may lie past the calendar. */
function dayAfter(day: string): number {
  return dayNumber(plainDate(day)) + 1;
}
