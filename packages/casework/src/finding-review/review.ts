import { assertNever } from '@renkei/kernel';
import type { Exit, ExplanationAnswer, IdentityAnswer, ReviewEvent } from './event.ts';

type Who = { readonly by: string; readonly at: string };

export type RecordedOutcome = Extract<ReviewEvent, { type: 'outcome-recorded' }>;

export type AnsweredExplanation = Who & {
  readonly answer: ExplanationAnswer;
  readonly because: string;
  readonly evidence: readonly string[];
};

/** Where a finding stands. `paused` is no stage: a hold lies over any stage and hides it. */
export type Stage =
  'open' | 'in-progress' | 'reopened' | 'out-tray' | 'awaiting-information' | 'decided' | 'closed';

/** The state of a review: a pure fold of its events, the same in the server and in the browser. */
export type Review = {
  readonly stage: Stage;
  readonly takenBy?: Who;
  readonly identity?: Who & { readonly answer: IdentityAnswer };
  readonly mismatchRead?: Who;
  readonly explanations: Readonly<Record<string, AnsweredExplanation>>;
  readonly outcome?: RecordedOutcome;
  readonly exit?: Exit;
};

const nothingYet: Review = { stage: 'open', explanations: {} };

export function foldReview(events: readonly ReviewEvent[]): Review {
  return events.reduce(applyEvent, nothingYet);
}

/** One step of the fold. Events that the state machine does not allow are never stored, so none is checked here. */
export function applyEvent(review: Review, event: ReviewEvent): Review {
  const who = { by: event.by, at: event.at };
  switch (event.type) {
    case 'written':
      return review;
    case 'taken':
      return { ...review, takenBy: who };
    case 'released-to-others':
      return without(review, 'takenBy');
    case 'identity-answered':
      return active({ ...review, identity: { ...who, answer: event.answer } }, who);
    case 'mismatch-read':
      return active({ ...review, mismatchRead: who }, who);
    case 'explanation-answered':
      return active(
        { ...review, explanations: { ...review.explanations, [event.explanationId]: answered(event) } },
        who,
      );
    case 'outcome-recorded':
      return { ...review, stage: 'out-tray', outcome: event };
    case 'outcome-taken-back':
      return { ...without(review, 'outcome'), stage: 'in-progress', takenBy: who };
    case 'outcome-left':
      return left(review);
    case 'outcome-withdrawn':
      return { ...without(without(review, 'outcome'), 'exit'), stage: 'reopened' };
    case 'facts-changed':
      return {
        ...without(without(without(review, 'identity'), 'mismatchRead'), 'outcome'),
        stage: 'reopened',
        explanations: {},
      };
    case 'reopened':
      return { ...without(without(review, 'outcome'), 'exit'), stage: 'reopened' };
    case 'closed':
      return { ...without(review, 'takenBy'), stage: 'closed', exit: event.exit };
    default:
      return assertNever(event);
  }
}

function active(review: Review, who: Who): Review {
  return {
    ...review,
    stage: review.stage === 'awaiting-information' ? review.stage : 'in-progress',
    takenBy: who,
  };
}

function answered(event: Extract<ReviewEvent, { type: 'explanation-answered' }>): AnsweredExplanation {
  const { by, at, answer, because, evidence } = event;
  return { by, at, answer, because, evidence };
}

/** What an outcome does when it leaves the out-tray: "needs information" ends nothing. */
function left(review: Review): Review {
  const free = without(review, 'takenBy');
  switch (review.outcome?.outcome) {
    case 'needs-information':
      return { ...free, stage: 'awaiting-information' };
    case 'explained':
      return { ...free, stage: 'closed', exit: 'explained' };
    case 'not-this-person':
      return { ...free, stage: 'closed', exit: 'link-rejected' };
    default:
      return { ...free, stage: 'decided' };
  }
}

function without<K extends keyof Review>(review: Review, key: K): Omit<Review, K> {
  const { [key]: _left, ...rest } = review;
  return rest;
}
