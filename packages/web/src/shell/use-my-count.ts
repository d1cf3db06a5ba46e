import { QueuePage } from '@renkei/contract';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/use-texts.ts';
import { showCount } from '../features/queue/show-count.ts';
import { getJson } from '../http/api.ts';

export const countsKey = ['queue-counts'];

/**
 * How many findings are mine, in words, or null while not known. The queue leaves its counts here each time it loads, so
 * that no list is read for the sake of one number.
 */
export function useMyCount(allowed: boolean): string | null {
  const { t } = useTexts();
  const counts = useQuery({
    queryKey: countsKey,
    queryFn: async ({ signal }) => {
      const page = await getJson('/api/findings?view=mine', QueuePage, { quiet: true, signal });
      return page.counts;
    },
    staleTime: 5 * 60_000,
    enabled: allowed,
  });
  const mine = counts.data?.mine;
  return mine === undefined ? null : showCount(mine, t);
}
