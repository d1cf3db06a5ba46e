import { QueuePage } from '@renkei/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getJson } from '../../http/api.ts';
import type { QueueSearch } from './queue-search.ts';

/** Where one page of the queue is read. */
export function queueAddress(search: QueueSearch): string {
  const entries = Object.entries(search).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  const query = new URLSearchParams(entries);
  query.sort();
  return query.size === 0 ? '/api/findings' : `/api/findings?${query.toString()}`;
}

export function queueQuery(search: QueueSearch): ReturnType<typeof optionsOf> {
  return optionsOf(queueAddress(search));
}

function optionsOf(address: string) {
  return queryOptions({
    queryKey: ['findings', address],
    queryFn: ({ signal }) => getJson(address, QueuePage, { signal }),
    placeholderData: keepPreviousData,
  });
}
