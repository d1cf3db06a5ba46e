import type { ReviewEvent, Outcome } from './event.ts';
import type { Review } from './review.ts';

/** Why a step is not open. Each code has a sentence in the catalogues that says what is missing. */
export type NotOpen =
  | 'finding.already-decided'
  | 'finding.closed'
  | 'finding.not-compared-yet'
  | 'finding.no-outcome-to-take-back'
  | 'finding.outcome-has-left'
  | 'finding.nothing-to-withdraw'
  | 'outcome.no-explanation-applies'
  | 'outcome.identity-says-same'
  | 'outcome.identity-is-unclear'
  | 'outcome.identity-is-not-same'
  | 'outcome.not-built-yet';

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
      return whyNotEditable(review);
    case 'mismatch-read':
    case 'explanation-answered':
    case 'outcome-recorded':
      return (
        whyNotEditable(review) ?? (review.identity === undefined ? 'finding.not-compared-yet' : undefined)
      );
    case 'outcome-taken-back':
      return whyNotTakenBack(review, now);
    case 'outcome-withdrawn':
      return hasLeft(review) ? undefined : 'finding.nothing-to-withdraw';
  }
}

/** Undefined where this outcome may be chosen now, otherwise what stands in the way. */
export function whyOutcomeNotOpen(review: Review, outcome: Outcome): NotOpen | undefined {
  if (review.identity === undefined) return 'finding.not-compared-yet';
  const saysSame = review.identity.answer === 'same-person';
  const saysAnother =
    review.identity.answer === 'another-person' || review.identity.answer === 'another-using-number';
  switch (outcome) {
    case 'explained':
      if (!saysSame) return 'outcome.identity-is-not-same';
      return someApplies(review) ? undefined : 'outcome.no-explanation-applies';
    case 'not-this-person':
      if (saysAnother) return undefined;
      return saysSame ? 'outcome.identity-says-same' : 'outcome.identity-is-unclear';
    case 'error-in-a-record':
    case 'needs-information':
      return undefined;
    case 'guide-the-employer':
    case 'propose-a-matter':
      return 'outcome.not-built-yet';
  }
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

function someApplies(review: Review): boolean {
  return Object.values(review.explanations).some(({ answer }) => answer === 'applies');
}
