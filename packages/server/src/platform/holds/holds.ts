import { randomUUID } from 'node:crypto';
import type { Clock } from '@renkei/kernel';
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

/** The residents whose records are paused now. */
export async function residentsOnHold(transaction: NodeTransaction): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('renkei.holds as h')
    .select('h.resident_id')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('renkei.hold_ends as e').select('e.hold_id').whereRef('e.hold_id', '=', 'h.id'))),
    )
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.resident_id));
}
