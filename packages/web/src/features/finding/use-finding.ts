import { FindingView } from '@renkei/contract';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getJson } from '../../http/api.ts';
import { countsKey } from '../../shell/use-my-count.ts';

/** The finding behind a reference. Read once: nothing changes under the reader's hand until it is asked for again. */
export function findingQuery(reference: string) {
  return queryOptions({
    queryKey: ['finding', reference],
    queryFn: async ({ signal, client }) => {
      const view = await getJson(addressOf(reference), FindingView, { signal });
      // Opening may have taken the finding: the count of mine beside the navigation is asked again.
      void client.invalidateQueries({ queryKey: countsKey });
      return view;
    },
    staleTime: Infinity,
    // A page opened again shows what stands then, not what stood when it was left.
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useFinding(reference: string): UseQueryResult<FindingView> {
  return useQuery(findingQuery(reference));
}

export function addressOf(reference: string, part = ''): string {
  return `/api/findings/${encodeURIComponent(reference)}${part}`;
}
