import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useWide } from '../../../shell/use-media.ts';
import { useFocusedRow } from './use-focused-row.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Height of the head where there is one; rows are never scrolled under it. */
const HEAD_PX = 44;
/** A first guess of a row's height: as a row of a table, as a card. Each is measured once it is in the page. */
const ROW_PX = { wide: 72, card: 220 } as const;
/** Pages are asked for where the scrolling rests, not for everything that flies by. */
const REST_MS = 120;

type Rows = {
  readonly region: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly onShown: (first: number, last: number) => void;
};

export type VirtualRowsState = {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  readonly measure: (row: Element | null) => void;
  /** Where rows begin below the head, in pixels. */
  readonly head: number;
  readonly current: number;
  readonly inside: boolean;
};

/** Which rows are in sight, moving from row to row with keys, and telling where the scrolling rests. */
export function useVirtualRows({ region, count, onShown }: Rows): VirtualRowsState {
  const wide = useWide();
  const head = wide ? HEAD_PX : 0;
  const { inside, current: focused, setCurrent } = useFocusedRow(region);
  const current = Math.min(focused, count - 1);
  // oxlint-disable-next-line react/incompatible-library -- it is: but no compiler works on these sources
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => (wide ? ROW_PX.wide : ROW_PX.card),
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), current), [current]),
  });
  useEffect(() => virtual.measure(), [virtual, wide]);
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  useEffect(() => {
    const timer = setTimeout(() => onShown(startIndex, endIndex), REST_MS);
    return () => clearTimeout(timer);
  }, [onShown, startIndex, endIndex]);
  const go = useGo(region, (index) => {
    setCurrent(index);
    virtual.scrollToIndex(index);
  });
  useRowKeys({ inside, current, count, page: Math.max(1, endIndex - startIndex - 1), go });
  return {
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    head,
    current,
    inside,
  };
}

/** Moves to a row and, once it is in the page, gives it the focus. */
function useGo(
  region: RefObject<HTMLElement | null>,
  move: (index: number) => void,
): (index: number) => void {
  const wanted = useRef<number>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = region.current?.querySelector(`[data-index="${wanted.current}"]`);
    if (!(row instanceof HTMLElement)) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  return (index) => {
    wanted.current = index;
    move(index);
  };
}

/** The row with the focus stays in the page, however far it is scrolled away: else the focus would be lost. */
function withRow(indexes: readonly number[], row: number): number[] {
  if (row < 0 || indexes.includes(row)) return [...indexes];
  return [...indexes, row].sort((one, other) => one - other);
}
