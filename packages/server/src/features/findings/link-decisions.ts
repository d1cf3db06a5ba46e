import type { Clock } from '@renkei/kernel';
import type { NodeTransaction } from '../../platform/access/door.ts';
import type { FindingRow } from './stored-finding.ts';

type Pair = { readonly notificationId: string; readonly residentId: string };

/** The pairs of notification and resident that an officer rejected and nobody restored, as `notification resident`. */
export async function rejectedLinks(transaction: NodeTransaction): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('renkei.link_decisions')
    .select(['notification_id', 'resident_id', 'decision'])
    .distinctOn(['notification_id', 'resident_id'])
    .orderBy('notification_id')
    .orderBy('resident_id')
    .orderBy('id', 'desc')
    .limit(1_000_000)
    .execute();
  const rejected = rows.filter((row) => row.decision === 'rejected');
  return new Set(rejected.map((row) => `${row.notification_id} ${row.resident_id}`));
}

/** The pair that a finding hangs on, where it is about a notice and names somebody. */
export function linkedPair(row: Pick<FindingRow, 'notification_id' | 'resident_id'>): Pair | undefined {
  const { notification_id: notificationId, resident_id: residentId } = row;
  return notificationId === null || residentId === null ? undefined : { notificationId, residentId };
}

export async function decideLink(
  transaction: NodeTransaction,
  clock: Clock,
  decided: Pair & { readonly decision: 'rejected' | 'restored'; readonly by: string },
): Promise<void> {
  await transaction
    .insertInto('renkei.link_decisions')
    .values({
      notification_id: decided.notificationId,
      resident_id: decided.residentId,
      decision: decided.decision,
      at: clock.now(),
      by: decided.by,
    })
    .execute();
}
