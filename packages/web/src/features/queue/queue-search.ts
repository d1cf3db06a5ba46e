import { QueueQuery } from '@renkei/contract';

/** What stands in the address of the queue: the contract's query, with defaults left out so that addresses stay short. */
export type QueueSearch = Partial<QueueQuery>;

/** For links within the queue: one is where we are only where the whole address is the same. */
export const exactly = { exact: true, includeSearch: true } as const;

/** Reads an address. What it does not know is left out: a page must not fail over an old bookmark. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const known = Object.fromEntries(
    Object.entries(QueueQuery.shape).flatMap(([key, schema]) => {
      const raw = search[key];
      const value = typeof raw === 'number' ? String(raw) : raw;
      return schema.safeParse(value).success && value !== undefined ? [[key, value]] : [];
    }),
  );
  return withoutDefaults(QueueQuery.parse(known));
}

export function withoutDefaults(query: QueueQuery): QueueSearch {
  const defaults: Record<string, unknown> = QueueQuery.parse({});
  return Object.fromEntries(Object.entries(query).filter(([key, value]) => value !== defaults[key]));
}
