import { setTimeout as after } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal is given. Leaves nothing behind on the signal, however often it is called. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await after(ms, undefined, { signal }).catch(() => undefined);
}
