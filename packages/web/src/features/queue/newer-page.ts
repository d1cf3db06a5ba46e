import type { QueuePage, QueueRow } from '@renkei/contract';

/** What differs between the page shown and a fresh one: how many rows are new, or only that something changed. */
export type Newer =
  | { readonly kind: 'none' }
  | { readonly kind: 'rows'; readonly count: number }
  | { readonly kind: 'changed' };

export function compareWithNewer(shown: QueuePage, fresh: QueuePage): Newer {
  const more = fresh.total.count - shown.total.count;
  const known = new Set(shown.rows.map(({ reference }) => reference));
  const unknown = fresh.rows.filter(({ reference }) => !known.has(reference)).length;
  if (more > 0 && unknown > 0) return { kind: 'rows', count: more };
  return JSON.stringify(essence(shown)) === JSON.stringify(essence(fresh))
    ? { kind: 'none' }
    : { kind: 'changed' };
}

/** Not `asOf`: that a second passed is no news. Nor who is reading just now, which changes all the time. */
function essence({ rows, counts, total }: QueuePage): unknown {
  return { rows: rows.map(essenceOfRow), counts, total };
}

function essenceOfRow({ takenBy, ...row }: QueueRow): unknown {
  return { ...row, takenBy: takenBy?.name ?? null };
}
