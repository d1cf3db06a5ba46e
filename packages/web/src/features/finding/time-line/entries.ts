import { type TimeLine, type TimeLineBar, timeLineLanes } from '@renkei/contract';

export type Lane = (typeof timeLineLanes)[number];

/** One thing on the time line. Picture, table, arrow keys and the list at 390 px are all made from these. */
export type Entry = {
  readonly id: string;
  readonly kind: TimeLineBar['kind'] | 'day-asked' | 'as-of';
  readonly lane: Lane | null;
  readonly from: string;
  readonly until: string | null;
  readonly label: TimeLineBar['label'] | null;
  /** Marks of the brackets it lies in: A, B … */
  readonly marks: readonly string[];
  readonly place: TimeLineBar['place'];
};

/** Everything on the time line in reading order: by first day, then by lane, then by last day. */
export function entriesOf(timeLine: TimeLine): readonly Entry[] {
  const bars = timeLine.bars.map((bar, index): Entry => ({
    ...bar,
    id: `bar-${String(index)}`,
    marks: timeLine.brackets.filter((bracket) => liesIn(bar, bracket)).map(({ mark }) => mark),
  }));
  const lines = [lineOf('day-asked', timeLine.dayAsked), lineOf('as-of', timeLine.asOf)];
  return [...bars, ...lines].sort(inOrder);
}

/** The entry an arrow key leads to. From nowhere, right leads to the first and left to the last; the ends hold. */
export function nextEntry(
  entries: readonly Entry[],
  current: string | undefined,
  step: -1 | 1,
): Entry | undefined {
  const index = entries.findIndex(({ id }) => id === current);
  if (index === -1) return step === 1 ? entries[0] : entries.at(-1);
  return entries[Math.min(Math.max(index + step, 0), entries.length - 1)];
}

/** Lanes about which nothing at all is given: named in words, so that an empty lane is not read as "nothing happened". */
export function silentLanes(timeLine: TimeLine): readonly Lane[] {
  return timeLineLanes.filter((lane) => timeLine.bars.every((bar) => bar.lane !== lane));
}

function lineOf(kind: 'day-asked' | 'as-of', day: string): Entry {
  return { id: kind, kind, lane: null, from: day, until: day, label: null, marks: [], place: null };
}

function liesIn(bar: TimeLineBar, bracket: TimeLine['brackets'][number]): boolean {
  return (
    bar.lane === bracket.lane &&
    bar.from <= bracket.until &&
    (bar.until === null || bar.until >= bracket.from)
  );
}

function inOrder(a: Entry, b: Entry): number {
  return (
    compareText(a.from, b.from) ||
    laneOrder(a) - laneOrder(b) ||
    compareText(a.until ?? '9999-12-31', b.until ?? '9999-12-31') ||
    compareText(a.id, b.id)
  );
}

function laneOrder({ lane }: Entry): number {
  return lane === null ? timeLineLanes.length : timeLineLanes.indexOf(lane);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
