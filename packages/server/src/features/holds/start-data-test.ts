import type { Clock } from '@renkei/kernel';
import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { residentsOnHold, setHold } from '../../platform/holds/holds.ts';

/**
 * A data test: use of so many records, drawn by chance among those with findings, pauses while somebody checks them against
 * their source. It is ordinary work, and it keeps a pause from being a message. Returns how many were paused.
 */
export async function startDataTest(
  transaction: NodeTransaction,
  clock: Clock,
  count: number,
): Promise<number> {
  const held = await residentsOnHold(transaction);
  const rows = await transaction
    .selectFrom((eb) =>
      eb
        .selectFrom('renkei.findings')
        .select(sql<string>`unnest(concerns)`.as('resident_id'))
        .as('concerned'),
    )
    .select('resident_id')
    .groupBy('resident_id')
    .orderBy(sql`random()`)
    .limit(count + held.size)
    .execute();
  const drawn = rows.filter((row) => !held.has(row.resident_id)).slice(0, count);
  for (const row of drawn) {
    await setHold(transaction, clock, { residentId: row.resident_id, cause: 'data-test', note: '' });
  }
  return drawn.length;
}
