import type { FindingDraft } from '@renkei/contract';
import type { Clock } from '@renkei/kernel';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import { isPaused } from '../../platform/holds/holds.ts';
import { getFinding } from './stored-finding.ts';

/** Keeps what its author typed so far; nobody else can read it. */
export async function saveDraft(
  transaction: NodeTransaction,
  { reference, draft }: { reference: string; draft: FindingDraft },
  clock: Clock,
): Promise<{ savedAt: string }> {
  const { id, concerns } = await getFinding(transaction, reference, 'read');
  if (await isPaused(transaction, concerns)) throw new NodeProblem('finding.use-paused');
  const kept = { ...draft, saved_at: clock.now() };
  await transaction
    .insertInto('renkei.finding_drafts')
    .values({ finding_id: id, ...kept })
    .onConflict((conflict) => conflict.columns(['finding_id', 'author']).doUpdateSet(kept))
    .execute();
  return { savedAt: kept.saved_at.toISOString() };
}
