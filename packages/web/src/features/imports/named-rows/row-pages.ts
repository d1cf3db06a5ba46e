/** Rows asked for at once. */
export const PAGE_ROWS = 200;

/** Browsers draw no page higher than some 17 million pixels: longer lists are shown in parts of this many rows. */
export const PART_ROWS = 50_000;

/** Which pages (from 0) hold the rows with these indexes; the first one always, as it is what is printed. */
export function pagesFor(first: number, last: number, total: number): readonly number[] {
  if (total <= 0) return [];
  const lastPage = Math.floor((total - 1) / PAGE_ROWS);
  const page = (index: number): number => Math.max(0, Math.min(lastPage, Math.floor(index / PAGE_ROWS)));
  const [from, to] = [page(Math.min(first, last)), page(Math.max(first, last))];
  return [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, at) => from + at)])];
}

/** Where each part begins: 0, 50,000, … One part where everything fits. */
export function partsOfRows(total: number): readonly { readonly first: number; readonly count: number }[] {
  const parts = Math.max(1, Math.ceil(total / PART_ROWS));
  return Array.from({ length: parts }, (_, at) => ({
    first: at * PART_ROWS,
    count: Math.min(PART_ROWS, total - at * PART_ROWS),
  }));
}
