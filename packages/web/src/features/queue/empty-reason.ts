import type { QueuePage } from '@renkei/contract';

/** Why a list is empty; each has its own sentence and its own way on. */
export type EmptyReason = 'nothing-arrived' | 'all-done' | 'filters-hide' | 'not-found';

export function emptyReason({ query, counts }: Pick<QueuePage, 'query' | 'counts'>): EmptyReason {
  if (Object.values(counts).every(({ count }) => count === 0)) return 'nothing-arrived';
  // Somebody looked for one business: missing and hidden read the same.
  if (query.employer !== '') return 'not-found';
  if (query.states !== '' || query.place !== '') return 'filters-hide';
  return 'all-done';
}
