import type { Entry } from './entries.ts';
import { frame } from './frame.ts';
import { textWidth } from './text-width.ts';

export type ToPlace = {
  readonly entry: Entry;
  readonly words: string;
  readonly from: number;
  readonly until: number;
};

export type Placed = ToPlace & {
  readonly row: number;
  /** Where its label begins: inside its bar, beside it, or across it where neither has room. */
  readonly label: { readonly x: number; readonly place: 'inside' | 'beside' | 'across' };
};

const gap = 8;
const inset = 6;
/** Half a diamond. */
const eventReach = 6;

/**
 * Gives each bar a row in which neither it nor its label touches another. What was notified stands below what is on
 * record, so that the two are read against each other.
 */
export function packRows(bars: readonly ToPlace[]): readonly Placed[] {
  const recorded = bars.filter(({ entry }) => entry.kind !== 'notified');
  const notified = bars.filter(({ entry }) => entry.kind === 'notified');
  const first = packFrom(recorded, 0);
  const below = Math.max(0, ...first.map(({ row }) => row + 1));
  return [...first, ...packFrom(notified, below)];
}

function packFrom(bars: readonly ToPlace[], firstRow: number): readonly Placed[] {
  const ends: number[] = [];
  return bars
    .toSorted((a, b) => a.from - b.from || a.until - b.until)
    .map((bar) => {
      const label = labelOf(bar);
      const reach = reachOf(bar, label);
      const free = ends.findIndex((end) => end <= reach.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = reach.until;
      return { ...bar, row: firstRow + row, label };
    });
}

/** Inside where it fits, otherwise right of the bar, otherwise left of it, otherwise over it to the edge. */
function labelOf(bar: ToPlace): Placed['label'] {
  const width = textWidth(bar.words);
  const reach = bar.entry.kind === 'event' ? eventReach : 0;
  if (bar.until - bar.from >= width + 2 * inset) return { x: bar.from + inset, place: 'inside' };
  const right = bar.until + reach + inset;
  if (right + width <= frame.right) return { x: right, place: 'beside' };
  const left = bar.from - reach - inset - width;
  if (left >= frame.left) return { x: left, place: 'beside' };
  return { x: Math.max(frame.left, frame.right - width), place: 'across' };
}

function reachOf(bar: ToPlace, label: Placed['label']): { from: number; until: number } {
  const reach = bar.entry.kind === 'event' ? eventReach : 0;
  return {
    from: Math.min(bar.from - reach, label.x) - (label.place === 'inside' ? 0 : gap / 2),
    until:
      Math.max(bar.until + reach, label.x + textWidth(bar.words)) + (label.place === 'inside' ? 0 : gap / 2),
  };
}
