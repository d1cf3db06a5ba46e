import { assertNever } from '@renkei/kernel';
import type { About, ExplanationAnswer, IdentityAnswer, Outcome, ReviewEvent } from './event.ts';
import { type Exit, usualExit } from './exit.ts';

type Who = { readonly by: string; readonly at: string };

export type RecordedOutcome = Extract<ReviewEvent, { type: 'outcome-recorded' }>;

export type AnsweredExplanation = Who & {
  readonly answer: ExplanationAnswer;
  readonly because: string;
  readonly evidence: readonly string[];
};

/** Where a finding stands. `paused` is no stage: a hold lies over any stage and hides it. */
export const stages = [
  'open',
  'in-progress',
  'reopened',
  'out-tray',
  'awaiting-information',
  'decided',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** How it ended, who ended it, why, and on which facts. The node itself gives no reason: its exit is one. */
export type Ended = Who & {
  readonly exit: Exit;
  readonly reason: string;
  readonly evidence: readonly string[];
};

/** The state of a review: a pure fold of its events, the same in the server and in the browser. */
export type Review = {
  readonly stage: Stage;
  readonly about: About;
  readonly takenBy?: Who;
  readonly identity?: Who & { readonly answer: IdentityAnswer };
  readonly mismatchRead?: Who;
  readonly explanations: Readonly<Record<string, AnsweredExplanation>>;
  readonly outcome?: RecordedOutcome;
  readonly ended?: Ended;
  /** The source has answered a correction that was asked for. */
  readonly sourceAnswered?: Who;
  /** The last outcome that left and was not overturned: what the rule is held to account by (S13). */
  readonly decided?: { readonly outcome: Outcome; readonly at: string };
  /** When the last outcome that had left was withdrawn, or lost its facts or its link. */
  readonly overturnedAt?: string;
};

/** Findings written before these were told apart were all about a linked person, blind, and of desk I. */
const firstAbout: About = { compares: 'linked', blind: true, desk: 'I' };
const nothingYet: Review = { stage: 'open', about: firstAbout, explanations: {} };

export function foldReview(events: readonly ReviewEvent[]): Review {
  return events.reduce(applyEvent, nothingYet);
}

/** One step of the fold. Events that the state machine does not allow are never stored, so none is checked here. */
export function applyEvent(review: Review, event: ReviewEvent): Review {
  const who = { by: event.by, at: event.at };
  switch (event.type) {
    case 'written':
      return { ...review, about: event.about ?? review.about };
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
      return left(review, event.at);
    case 'outcome-withdrawn':
      return reopened(overturned(review, event.at));
    case 'source-answered':
      return { ...reopened(review), sourceAnswered: who };
    case 'facts-changed':
      return changed(overturned(review, event.at), event.about);
    case 'reopened':
      return reopenedBecause(review, event);
    case 'closed':
      return {
        ...without(without(review, 'takenBy'), 'outcome'),
        stage: 'closed',
        ended: { ...who, exit: event.exit, reason: '', evidence: [] },
      };
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
function left(review: Review, at: string): Review {
  const { outcome } = review;
  const free = without(review, 'takenBy');
  if (outcome === undefined) return free;
  if (outcome.outcome === 'needs-information') return { ...free, stage: 'awaiting-information' };
  const decided: Review = { ...free, decided: { outcome: outcome.outcome, at } };
  const exit = outcome.exit ?? usualExit(outcome.outcome);
  if (exit === undefined) return { ...decided, stage: 'decided' };
  const { by, reason, evidence } = outcome;
  return {
    ...without(decided, 'sourceAnswered'),
    stage: 'closed',
    ended: { exit, by, at, reason, evidence },
  };
}

function reopened(review: Review): Review {
  return { ...without(without(review, 'outcome'), 'ended'), stage: 'reopened' };
}

function reopenedBecause(review: Review, event: Extract<ReviewEvent, { type: 'reopened' }>): Review {
  const { cause, by, at } = event;
  if (cause === 'correction-answered') return { ...reopened(review), sourceAnswered: { by, at } };
  return reopened(cause === 'rule-asks-again' ? review : overturned(review, at));
}

/** Facts that changed take every answer with them that rested on them. */
function changed(review: Review, about: About | undefined): Review {
  const bare = without(without(without(review, 'identity'), 'mismatchRead'), 'sourceAnswered');
  return { ...reopened(bare), explanations: {}, about: about ?? review.about };
}

function overturned(review: Review, at: string): Review {
  return review.decided === undefined ? review : { ...without(review, 'decided'), overturnedAt: at };
}

function without<K extends keyof Review>(review: Review, key: K): Omit<Review, K> {
  const { [key]: _left, ...rest } = review;
  return rest;
}
