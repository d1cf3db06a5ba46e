import { useSyncExternalStore } from 'react';

/** What was just done, in one sentence, and until when it can be taken back, if it can. */
export type StatusMessage = { readonly text: string; readonly number: number };

let current: StatusMessage | null = null;
let listeners: readonly (() => void)[] = [];

/** Puts one sentence into the status line at the foot of the page and into the spoken page; the next one replaces it. */
export function announce(text: string): void {
  current = { text, number: (current?.number ?? 0) + 1 };
  for (const listener of listeners) listener();
}

export function clearStatus(): void {
  current = null;
  for (const listener of listeners) listener();
}

export function useStatusMessage(): StatusMessage | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}
