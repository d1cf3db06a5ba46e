import { foldReview, type RecordedOutcome, type ReviewEvent } from '@renkei/casework';
import type { Clock } from '@renkei/kernel';
import type { Kysely } from 'kysely';
import { SYSTEM } from '../../platform/access/actor.ts';
import { lookWithoutAudit, type NodeTransaction } from '../../platform/access/door.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { pausedBy } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { decideLink, linkedPair } from './link-decisions.ts';
import { eventsOf, type FindingRow } from './stored-finding.ts';

type Dependencies = { readonly clock: Clock; readonly publish: Publish };
type Leaving = Pick<FindingRow, 'id' | 'version' | 'rule_id' | 'notification_id' | 'resident_id'>;

/** Outcomes a run; the next run takes the rest. */
const BATCH = 100;

/**
 * Lets outcomes whose ten minutes are over leave the out-tray, with what hangs on them, in the caller's transaction. Two
 * workers never take the same one, and nothing leaves while its record is paused. Returns how many left.
 */
export async function releaseOutcomes(transaction: NodeTransaction, given: Dependencies): Promise<number> {
  const due = await dueOutcomes(transaction, given.clock.now())
    .select(['id', 'version', 'rule_id', 'notification_id', 'resident_id'])
    .orderBy('leaves_at')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const row of due) await release(transaction, row, given);
  return due.length;
}

/** Whether a round of the out-tray has anything to do: asked every few seconds, it reads no finding and writes no audit row. */
export async function hasDueOutcome(db: Kysely<Database>, office: string, now: Date): Promise<boolean> {
  const row = await lookWithoutAudit(db, { office, what: 'findings.release' }, (trx) =>
    dueOutcomes(trx, now).select('id').limit(1).executeTakeFirst(),
  );
  return row !== undefined;
}

/** Outcomes whose ten minutes are over and whose record is not paused. */
function dueOutcomes(transaction: NodeTransaction, now: Date) {
  return transaction
    .selectFrom('renkei.findings')
    .where('stage', '=', 'out-tray')
    .where('leaves_at', '<=', now)
    .where(({ not }) => not(pausedBy('renkei.findings.concerns')));
}

async function release(transaction: NodeTransaction, row: Leaving, given: Dependencies): Promise<void> {
  const { outcome } = foldReview(await eventsOf(transaction, row.id));
  if (outcome === undefined) throw new Error(`the finding ${row.id} is in the out-tray without an outcome`);
  const left: ReviewEvent = { type: 'outcome-left', at: given.clock.now().toISOString(), by: SYSTEM };
  await appendEvents(transaction, row, [left]);
  await carryOut(transaction, { row, outcome }, given);
  await given.publish(transaction, { type: 'outcome.left', ruleId: row.rule_id });
}

async function carryOut(
  transaction: NodeTransaction,
  { row, outcome }: { row: Leaving; outcome: RecordedOutcome },
  given: Dependencies,
): Promise<void> {
  // What is corrected already asks for nothing, and what concerns no person's record has no use to pause.
  if (outcome.outcome === 'error-in-a-record' && outcome.exit === undefined && row.resident_id !== null) {
    const note = `${outcome.correction?.record ?? ''}: ${outcome.correction?.item ?? ''}`;
    await given.publish(transaction, { type: 'correction.asked', residentId: row.resident_id, note });
  }
  if (outcome.outcome === 'not-this-person') {
    const pair = linkedPair(row);
    if (pair === undefined) return;
    await decideLink(transaction, given.clock, { ...pair, decision: 'rejected', by: outcome.by });
    await askAgain(transaction, { row, at: given.clock.now().toISOString() });
  }
}

/** Every other finding that hangs on the rejected link is asked again. */
async function askAgain(
  transaction: NodeTransaction,
  { row, at }: { row: Leaving; at: string },
): Promise<void> {
  const others = await transaction
    .selectFrom('renkei.findings')
    .select(['id', 'version'])
    .where('notification_id', '=', row.notification_id)
    .where('resident_id', '=', row.resident_id)
    .where('id', '<>', row.id)
    .limit(1000)
    .forUpdate()
    .execute();
  for (const other of others) {
    await appendEvents(transaction, other, [{ type: 'reopened', cause: 'link-rejected', at, by: SYSTEM }]);
  }
}
