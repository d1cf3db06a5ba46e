import type { Session } from '@renkei/contract';
import { systemClock } from '@renkei/kernel';
import { useEffect, useState } from 'react';

const WARN_MS = 2 * 60_000;

export type PurposeClock = 'running' | 'ending' | 'ended';

export function purposeClockAt(purpose: Session['purpose'], now: number): PurposeClock {
  if (purpose === null) return 'ended';
  const left = Date.parse(purpose.endsAt) - now;
  if (left <= 0) return 'ended';
  return left <= WARN_MS ? 'ending' : 'running';
}

/** How the chosen purpose stands; looks again just when it changes. */
export function usePurposeClock(purpose: Session['purpose']): PurposeClock {
  const [, tick] = useState(0);
  const now = systemClock.now().getTime();
  const state = purposeClockAt(purpose, now);
  const endsAt = purpose === null ? null : Date.parse(purpose.endsAt);
  useEffect(() => {
    if (endsAt === null || state === 'ended') return undefined;
    const next = state === 'running' ? endsAt - WARN_MS : endsAt;
    const timer = setTimeout(() => tick((n) => n + 1), Math.max(0, next - systemClock.now().getTime()) + 50);
    return () => clearTimeout(timer);
  }, [endsAt, state]);
  return state;
}
