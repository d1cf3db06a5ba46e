import { useSyncExternalStore } from 'react';

export type HeldValue<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** The value, and a new rendering whenever it changes. */
  readonly use: () => T;
};

/** A value that outlives the page: somebody may look at another screen and come back to it. Nothing of it is stored. */
export function heldValue<T>(first: T): HeldValue<T> {
  let current = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const get = (): T => current;
  return {
    get,
    set: (value) => {
      current = value;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
