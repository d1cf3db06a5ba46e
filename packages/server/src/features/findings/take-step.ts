import {
  foldReview,
  type Review,
  type ReviewEvent,
  whyExitNotOpen,
  whyNotOpen,
  whyOutcomeNotOpen,
} from '@renkei/casework';
import type { FindingStep } from '@renkei/contract';
import type { Clock, PlainDate } from '@renkei/kernel';
import type { Actor } from '../../platform/access/actor.ts';
import { actAsSystem, type NodeTransaction } from '../../platform/access/door.ts';
import { dayOf } from '../../platform/facts/load-facts.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import { isPaused } from '../../platform/holds/holds.ts';
import { appendEvents } from './append-events.ts';
import { decideLink, linkedPair } from './link-decisions.ts';
import { evidenceIds } from './present/evidence.ts';
import { isTakenByAnother } from './taken.ts';
import { eventsOf, getFinding, type StoredFinding } from './stored-finding.ts';

/** Ten minutes in which nothing has left and the outcome can be taken back (ux.md 0.5). */
const OUT_TRAY_MS = 10 * 60_000;

type Taking = { readonly actor: Actor; readonly clock: Clock };

/** One step of a review: refused with a reason, or added to the history. */
export async function takeStep(
  transaction: NodeTransaction,
  { reference, step }: { reference: string; step: FindingStep },
  { actor, clock }: Taking,
): Promise<void> {
  const finding = await getFinding(transaction, reference, 'for-update');
  if (await isPaused(transaction, finding.concerns)) throw new NodeProblem('finding.use-paused');
  if (finding.version !== step.version) throw new NodeProblem('finding.changed-by-another');
  if (isTakenByAnother(finding, actor.account, clock.now()))
    throw new NodeProblem('finding.taken-by-another');
  const review = foldReview(await eventsOf(transaction, finding.id));
  const now = clock.now();
  const refusal = whyNotOpen(review, step.type, now.toISOString());
  if (refusal !== undefined) throw new NodeProblem(refusal);
  refuseIncomplete({ finding, review, today: clock.today() }, step);
  if (step.type === 'outcome-withdrawn')
    await undoOutcome(transaction, { finding, review }, { actor, clock });
  await appendEvents(transaction, finding, [eventOf(step, actor.account, now)]);
  if (step.type === 'outcome-recorded') await dropDraft(transaction, finding.id);
}

/** What the shape of a step cannot say: which explanation, which evidence, what an outcome needs. */
function refuseIncomplete(
  { finding, review, today }: { finding: StoredFinding; review: Review; today: PlainDate },
  step: FindingStep,
): void {
  if (step.type === 'explanation-answered') {
    refuseUnknownEvidence(finding, step.evidence);
    if (!finding.finding.explanations.some(({ id }) => id === step.explanationId))
      refuse('explanationId', 'unknown');
    if (step.because === '') refuse('because', 'required');
    if (step.answer !== 'cannot-tell' && step.evidence.length === 0) refuse('evidence', 'required');
  }
  if (step.type !== 'outcome-recorded') return;
  const explanations = finding.finding.explanations.map(({ id }) => id);
  const notOpen =
    whyOutcomeNotOpen(review, step.outcome, explanations) ??
    (step.exit === undefined ? undefined : whyExitNotOpen(review, step.outcome, step.exit));
  if (notOpen !== undefined) throw new NodeProblem(notOpen);
  refuseUnknownEvidence(finding, step.evidence);
  if (step.evidence.length === 0) refuse('evidence', 'required');
  if (step.outcome === 'needs-information' && step.asked === undefined) refuse('asked', 'required');
  if (step.asked !== undefined && step.asked.dueOn < today) refuse('asked.dueOn', 'past');
  if (step.outcome === 'error-in-a-record' && step.correction === undefined && step.exit === undefined)
    refuse('correction', 'required');
}

function refuseUnknownEvidence(finding: StoredFinding, cited: readonly string[]): void {
  const known = evidenceIds(finding);
  if (!cited.every((id) => known.has(id))) refuse('evidence', 'unknown');
}

function refuse(path: string, code: string): never {
  throw new NodeProblem('outcome.details-missing', [{ path, code }]);
}

function eventOf(step: FindingStep, by: string, now: Date): ReviewEvent {
  const { version: _version, ...said } = step;
  const who = { at: now.toISOString(), by };
  if (said.type !== 'outcome-recorded') return { ...said, ...who };
  const { asked, correction, exit, ...outcome } = said;
  return {
    ...outcome,
    ...who,
    leavesAt: new Date(now.getTime() + OUT_TRAY_MS).toISOString(),
    ...(asked === undefined ? {} : { asked: { whom: asked.whom, dueOn: dayOf(asked.dueOn) } }),
    ...(correction === undefined ? {} : { correction }),
    ...(exit === undefined ? {} : { exit }),
  };
}

/** A rejected link stands again once its outcome is withdrawn. */
async function undoOutcome(
  transaction: NodeTransaction,
  { finding, review }: { finding: StoredFinding; review: Review },
  { actor, clock }: Taking,
): Promise<void> {
  const pair = linkedPair(finding);
  if (review.outcome?.outcome !== 'not-this-person' || pair === undefined) return;
  await actAsSystem(transaction, () =>
    decideLink(transaction, clock, { ...pair, decision: 'restored', by: actor.account }),
  );
}

async function dropDraft(transaction: NodeTransaction, findingId: string): Promise<void> {
  await transaction.deleteFrom('renkei.finding_drafts').where('finding_id', '=', findingId).execute();
}
