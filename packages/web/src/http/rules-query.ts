import { RulesView } from '@renkei/contract';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from './api.ts';

/** How the rules stand; read for their page, and for the filter of the queue. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => getJson('/api/rules', RulesView, { signal }),
});
