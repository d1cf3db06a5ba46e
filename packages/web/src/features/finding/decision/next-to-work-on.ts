import type { QueueRow } from '@renkei/contract';

const waiting = new Set<QueueRow['state']>(['open', 'in-progress', 'reopened']);

/** The first finding of the list that waits for an answer and that nobody else has. */
export function nextToWorkOn(rows: readonly QueueRow[], after: string): string | undefined {
  return rows.find((row) => row.reference !== after && waiting.has(row.state) && isFree(row))?.reference;
}

function isFree({ takenBy }: QueueRow): boolean {
  return takenBy === null || takenBy.me;
}
