import { useCallback, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { whenAccessIsMissing } from '../http/access-gate.ts';
import { sessionQuery } from './use-session.ts';

type Waiting = (granted: boolean) => void;

/** Requests that met a missing session or purpose wait here until the dialog over the page is done or left. */
export function useAccessGate(): { readonly asking: boolean; readonly done: (granted: boolean) => void } {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  useEffect(
    () =>
      whenAccessIsMissing(async () => {
        await client.invalidateQueries(sessionQuery);
        return new Promise<boolean>((resolve) => {
          setWaiting((others) => [...others, resolve]);
        });
      }),
    [client],
  );
  const done = useCallback(
    (granted: boolean) => {
      for (const resolve of waiting) resolve(granted);
      setWaiting([]);
    },
    [waiting],
  );
  return { asking: waiting.length > 0, done };
}
