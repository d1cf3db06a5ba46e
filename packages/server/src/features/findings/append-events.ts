import { foldReview, isCompared, type Review, type ReviewEvent } from '@renkei/casework';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { eventsOf } from './stored-finding.ts';

/**
 * Adds events to a finding and brings the columns that repeat them for the queue into step, in one transaction. The
 * primary key (finding, version) refuses a second writer that did not see the first.
 */
export async function appendEvents(
  transaction: NodeTransaction,
  finding: { readonly id: string; readonly version: number },
  added: readonly ReviewEvent[],
): Promise<Review> {
  const before = await eventsOf(transaction, finding.id);
  const review = foldReview([...before, ...added]);
  await transaction
    .insertInto('renkei.finding_events')
    .values(
      added.map((event, at) => ({
        finding_id: finding.id,
        version: finding.version + at + 1,
        at: new Date(event.at),
        by: event.by,
        event: JSON.stringify(event),
      })),
    )
    .execute();
  await transaction
    .updateTable('renkei.findings')
    .set({ ...columnsOf(review), version: finding.version + added.length })
    .where('id', '=', finding.id)
    .execute();
  return review;
}

/** What the queue shows of a review. */
export function columnsOf(review: Review) {
  return {
    stage: review.stage,
    compared: isCompared(review),
    blind: review.about.blind,
    outcome: review.decided?.outcome ?? null,
    decided_at: review.decided === undefined ? null : new Date(review.decided.at),
    overturned_at: review.overturnedAt === undefined ? null : new Date(review.overturnedAt),
    explained_by: Object.entries(review.explanations)
      .filter(([, { answer }]) => answer === 'applies')
      .map(([id]) => id),
    answered: Object.values(review.explanations).filter(({ answer }) => answer !== 'cannot-tell').length,
    taken_by: review.takenBy?.by ?? null,
    taken_at: review.takenBy === undefined ? null : new Date(review.takenBy.at),
    decided_by: review.outcome?.by ?? null,
    leaves_at: review.outcome === undefined ? null : new Date(review.outcome.leavesAt),
    // Whoever was asked has a clock: until they answer, theirs is the day the queue shows.
    ...(review.stage === 'awaiting-information' && review.outcome?.asked !== undefined
      ? { due_on: review.outcome.asked.dueOn }
      : {}),
  };
}
