import type { FindingRow } from './stored-finding.ts';

/** Opening takes a finding for 30 minutes of activity (ux.md 3.1). */
export const TAKEN_MS = 30 * 60_000;

type Taken = Pick<FindingRow, 'taken_by' | 'taken_at'>;

/** Until when it is taken, or undefined where it is free. */
export function takenUntil({ taken_at: at, taken_by: by }: Taken, now: Date): Date | undefined {
  if (by === null || at === null) return undefined;
  const until = new Date(at.getTime() + TAKEN_MS);
  return until > now ? until : undefined;
}

export function isTakenByAnother(row: Taken, account: string, now: Date): boolean {
  return row.taken_by !== account && takenUntil(row, now) !== undefined;
}
