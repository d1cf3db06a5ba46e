import type { FindingView, OpenFinding } from '@renkei/contract';
import { outcomes, type Outcome } from '@renkei/casework';
import type { Clock } from '@renkei/kernel';
import { stageOf } from './stage.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { isPaused } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { presentFinding } from './present/finding-view.ts';
import { eventsOf, getFinding, type StoredFinding } from './stored-finding.ts';
import { isTakenByAnother, takenUntil } from './taken.ts';

/** The page of a finding as this person may see it now. */
export async function readFinding(
  transaction: NodeTransaction,
  reference: string,
  { actor, clock }: { actor: Actor; clock: Clock },
): Promise<FindingView> {
  const stored = await getFinding(transaction, reference, 'read');
  const paused = await isPaused(transaction, stored.concerns);
  const events = await eventsOf(transaction, stored.id);
  const [draft, others] = paused
    ? [null, []]
    : [await draftOf(transaction, stored.id), await otherFindings(transaction, stored)];
  return presentFinding({ stored, events, paused, draft, others }, actor, clock);
}

/** Opening a finding that is free takes it; activity of whoever has it keeps it for another half hour. */
export async function openFinding(
  transaction: NodeTransaction,
  reference: string,
  { actor, clock }: { actor: Actor; clock: Clock },
): Promise<FindingView> {
  const stored = await getFinding(transaction, reference, 'for-update');
  const now = clock.now();
  const mayBeTaken = !['closed', 'decided', 'out-tray'].includes(stored.stage);
  if (
    mayBeTaken &&
    !(await isPaused(transaction, stored.concerns)) &&
    !isTakenByAnother(stored, actor.account, now)
  ) {
    await take(transaction, stored, { actor, clock });
  }
  return readFinding(transaction, reference, { actor, clock });
}

async function take(
  transaction: NodeTransaction,
  stored: StoredFinding,
  { actor, clock }: { actor: Actor; clock: Clock },
): Promise<void> {
  const now = clock.now();
  const stillMine = stored.taken_by === actor.account && takenUntil(stored, now) !== undefined;
  if (stillMine) {
    await transaction
      .updateTable('renkei.findings')
      .set({ taken_at: now })
      .where('id', '=', stored.id)
      .execute();
    return;
  }
  await appendEvents(transaction, stored, [{ type: 'taken', at: now.toISOString(), by: actor.account }]);
}

async function draftOf(transaction: NodeTransaction, findingId: string): Promise<OpenFinding['draft']> {
  const row = await transaction
    .selectFrom('renkei.finding_drafts')
    .select(['outcome', 'reason', 'saved_at'])
    .where('finding_id', '=', findingId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { outcome: outcomeOf(row.outcome), reason: row.reason, savedAt: row.saved_at.toISOString() };
}

function outcomeOf(text: string | null): Outcome | null {
  return outcomes.find((outcome) => outcome === text) ?? null;
}

/** Other findings of this employment; as the same person is concerned, none of them is paused where this one is not. */
async function otherFindings(
  transaction: NodeTransaction,
  stored: StoredFinding,
): Promise<OpenFinding['otherFindings']> {
  const rows = await transaction
    .selectFrom('renkei.findings')
    .select(['reference', 'stage'])
    .where('notification_id', '=', stored.notification_id)
    .where('id', '<>', stored.id)
    .orderBy('reference')
    .limit(50)
    .execute();
  return rows.map(({ reference, stage }) => ({ reference, state: stageOf(stage) }));
}
