import { randomUUID } from 'node:crypto';
import type { Clock } from '@renkei/kernel';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { NodeTransaction } from '../access/door.ts';

/** What can pause the use of a record today. The cause goes into the letterbox; nothing else of it is kept or shown. */
export type HoldCause = 'correction-under-way' | 'data-test';

/** Pauses every use of a person's record. One shape, whatever the cause. */
export async function setHold(
  transaction: NodeTransaction,
  clock: Clock,
  hold: { readonly residentId: string; readonly cause: HoldCause; readonly note: string },
): Promise<void> {
  const id = randomUUID();
  await transaction
    .insertInto('renkei.holds')
    .values({ id, resident_id: hold.residentId, since: clock.now() })
    .execute();
  await transaction
    .insertInto('letterbox.hold_causes')
    .values({ hold_id: id, cause: hold.cause, note: hold.note })
    .execute();
}

/** A hold `h` that goes on. What "paused" means is said here and nowhere else. */
const goesOn = sql<SqlBool>`NOT EXISTS (SELECT FROM renkei.hold_ends e WHERE e.hold_id = h.id)`;

/** The holds that go on, as `h`. */
export function runningHolds(transaction: NodeTransaction) {
  return transaction.selectFrom('renkei.holds as h').where(goesOn);
}

/** True for a row that touches a paused record; `column` holds its people, e.g. `f.concerns`. On the index of holds. */
export function pausedBy(column: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`EXISTS (SELECT FROM renkei.holds h WHERE h.resident_id = ANY(${sql.ref(column)}) AND ${goesOn})`;
}

/** True where use of the record of any of these people is paused. */
export async function isPaused(
  transaction: NodeTransaction,
  residentIds: readonly string[],
): Promise<boolean> {
  const row = await runningHolds(transaction)
    .select('h.id')
    .where(sql<SqlBool>`h.resident_id = ANY(${residentIds})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The residents whose records are paused now. */
export async function residentsOnHold(transaction: NodeTransaction): Promise<ReadonlySet<string>> {
  const rows = await runningHolds(transaction).select('h.resident_id').distinct().limit(10_000_000).execute();
  return new Set(rows.map((row) => row.resident_id));
}
