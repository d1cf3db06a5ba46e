import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.ts';

/**
 * Nothing is fetched again under the hand: no refetch when the window is looked at again, none on reconnect. A page says
 * that newer data exist, and the reader asks for them.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, fault) => failures < 1 && fault instanceof ProblemError && fault.status === 0,
      retryDelay: 800,
    },
    mutations: { retry: false },
  },
});
