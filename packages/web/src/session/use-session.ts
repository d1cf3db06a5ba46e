import { type ChoosePurpose, Session } from '@renkei/contract';
import {
  queryOptions,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { getJson, nothing, send } from '../http/api.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson('/api/session', Session, { signal }),
  staleTime: Infinity,
});

/** The session of pages shown only once there is one; throws elsewhere. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (data === undefined) throw new Error('no session yet: this page is shown inside the shell only');
  return data;
}

export function useSignIn(): UseMutationResult<Session, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (accountId: string) => send('POST', '/api/session', { accountId }, Session),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}

/** Leaves by loading the page anew: nothing of what was read stays in this browser's memory. */
export function useSignOut(): UseMutationResult<undefined, Error, void> {
  return useMutation({
    mutationFn: () => send('DELETE', '/api/session', undefined, nothing),
    onSettled: () => {
      location.assign('/');
    },
  });
}

export function useChoosePurpose(): UseMutationResult<Session, Error, ChoosePurpose['purpose']> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (purpose: ChoosePurpose['purpose']) =>
      send('PUT', '/api/session/purpose', { purpose }, Session),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}
