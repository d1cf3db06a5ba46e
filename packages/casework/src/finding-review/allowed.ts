import type { Outcome, ReviewEvent } from './event.ts';
import { exitsOf, type OfficerExit } from './exit.ts';
import type { Review } from './review.ts';

/** Why a step is not open. Each code has a sentence in the catalogues that says what is missing. */
export type NotOpen =
  | 'finding.already-decided'
  | 'finding.closed'
  | 'finding.not-compared-yet'
  | 'finding.nothing-to-compare'
  | 'finding.no-outcome-to-take-back'
  | 'finding.outcome-has-left'
  | 'finding.nothing-to-withdraw'
  | 'finding.no-correction-asked'
  | 'outcome.no-explanation-applies'
  | 'outcome.explanations-still-open'
  | 'outcome.notice-has-not-run'
  | 'outcome.identity-says-same'
  | 'outcome.identity-is-unclear'
  | 'outcome.identity-is-not-same'
  | 'outcome.no-link-to-reject'
  | 'outcome.not-of-this-desk'
  | 'outcome.for-the-worker-only'
  | 'exit.not-of-this-outcome'
  | 'exit.source-has-not-answered';

/** What an officer may send; the rest is written by the system. */
export type OfficerStep = Exclude<
  ReviewEvent['type'],
  'written' | 'outcome-left' | 'facts-changed' | 'reopened' | 'closed'
>;

/** Undefined where the step is open, otherwise why not. `now` is an ISO instant. */
export function whyNotOpen(review: Review, step: OfficerStep, now: string): NotOpen | undefined {
  switch (step) {
    case 'taken':
    case 'released-to-others':
      return review.stage === 'closed' ? 'finding.closed' : undefined;
    case 'identity-answered':
      return review.about.compares === 'nothing' ? 'finding.nothing-to-compare' : whyNotEditable(review);
    case 'mismatch-read':
    case 'explanation-answered':
    case 'outcome-recorded':
      return whyNotEditable(review) ?? (isCompared(review) ? undefined : 'finding.not-compared-yet');
    case 'outcome-taken-back':
      return whyNotTakenBack(review, now);
    case 'outcome-withdrawn':
      return hasLeft(review) ? undefined : 'finding.nothing-to-withdraw';
    case 'source-answered':
      return isCorrectionAsked(review) ? undefined : 'finding.no-correction-asked';
  }
}

/** True where step 1 is answered, or there is nothing to compare. */
export function isCompared({ identity, about }: Review): boolean {
  return identity !== undefined || about.compares === 'nothing';
}

/** Undefined where this outcome may be chosen now, otherwise what stands in the way. `asked`: ids of all explanations. */
export function whyOutcomeNotOpen(
  review: Review,
  outcome: Outcome,
  asked: readonly string[],
): NotOpen | undefined {
  if (!isCompared(review)) return 'finding.not-compared-yet';
  switch (outcome) {
    case 'explained':
      return whyNotExplained(review);
    case 'not-this-person':
      return whyNotAnother(review);
    case 'error-in-a-record':
    case 'needs-information':
      return undefined;
    case 'guide-the-employer':
      // Enforcement use is barred: the worker alone decides what becomes of a support item.
      return review.about.desk === 'W' ? 'outcome.for-the-worker-only' : undefined;
    case 'propose-a-matter':
      return whyNotProposed(review, asked);
  }
}

/** Undefined where an outcome may end the finding in this way now. */
export function whyExitNotOpen(review: Review, outcome: Outcome, exit: OfficerExit): NotOpen | undefined {
  if (!exitsOf[outcome].includes(exit)) return 'exit.not-of-this-outcome';
  if (exit === 'corrected-at-the-source' && review.sourceAnswered === undefined)
    return 'exit.source-has-not-answered';
  return undefined;
}

function whyNotExplained(review: Review): NotOpen | undefined {
  const { identity, about } = review;
  // Beside another person's record the answer "another person" is the ordinary one.
  if (about.compares === 'linked' && identity?.answer !== 'same-person')
    return 'outcome.identity-is-not-same';
  return someApplies(review) ? undefined : 'outcome.no-explanation-applies';
}

function whyNotAnother({ identity, about }: Review): NotOpen | undefined {
  if (about.compares !== 'linked') return 'outcome.no-link-to-reject';
  switch (identity?.answer) {
    case 'another-person':
    case 'another-using-number':
      return undefined;
    case 'same-person':
      return 'outcome.identity-says-same';
    default:
      return 'outcome.identity-is-unclear';
  }
}

/**
 * S11: every explanation is ruled out with evidence, and the person has had a notice and twenty working days. This node
 * sends no notices yet and keeps no signed exceptions, so that the last condition is never met.
 */
function whyNotProposed({ about, explanations }: Review, asked: readonly string[]): NotOpen {
  if (about.desk === 'W') return 'outcome.for-the-worker-only';
  if (about.desk !== 'I') return 'outcome.not-of-this-desk';
  const isRuledOut = (id: string) => {
    const answer = explanations[id];
    return answer?.answer === 'does-not-apply' && answer.evidence.length > 0;
  };
  return asked.every(isRuledOut) ? 'outcome.notice-has-not-run' : 'outcome.explanations-still-open';
}

function whyNotEditable(review: Review): NotOpen | undefined {
  if (review.stage === 'closed') return 'finding.closed';
  return review.stage === 'out-tray' || review.stage === 'decided' ? 'finding.already-decided' : undefined;
}

function whyNotTakenBack(review: Review, now: string): NotOpen | undefined {
  if (review.outcome === undefined) return 'finding.no-outcome-to-take-back';
  return review.stage === 'out-tray' && now < review.outcome.leavesAt
    ? undefined
    : 'finding.outcome-has-left';
}

function hasLeft(review: Review): boolean {
  return review.outcome !== undefined && review.stage !== 'out-tray';
}

function isCorrectionAsked({ stage, outcome }: Review): boolean {
  return stage === 'decided' && outcome?.outcome === 'error-in-a-record';
}

function someApplies(review: Review): boolean {
  return Object.values(review.explanations).some(({ answer }) => answer === 'applies');
}
