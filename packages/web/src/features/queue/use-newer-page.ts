import { QueuePage } from '@renkei/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson } from '../../http/api.ts';
import { compareWithNewer, type Newer } from './newer-page.ts';
import { queueAddress, queueQuery } from './queue-query.ts';
import type { QueueSearch } from './queue-search.ts';

const EVERY_MS = 30_000;

/** Looks quietly whether the list would now be another. Nothing moves until `show` is called. */
export function useNewerPage(
  search: QueueSearch,
  shown: QueuePage,
): { readonly newer: Newer; readonly show: () => void } {
  const client = useQueryClient();
  const address = queueAddress(search);
  const poll = useQuery({
    queryKey: ['findings-newer', address, shown.asOf],
    queryFn: ({ signal }) => getJson(address, QueuePage, { quiet: true, signal }),
    initialData: shown,
    staleTime: Infinity,
    refetchInterval: EVERY_MS,
    retry: false,
  });
  return {
    newer: compareWithNewer(shown, poll.data),
    show: () => client.setQueryData(queueQuery(search).queryKey, poll.data),
  };
}
