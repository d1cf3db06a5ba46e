import { assertNever } from '@renkei/kernel';
import type { FindingStep } from '@renkei/contract';
import type { ReadableFinding } from '../steps.ts';

/** One side of a conflict in parts the page has words for; `typed` is shown as it was typed. */
export type Version =
  | { readonly part: 'identity'; readonly answer: string }
  | { readonly part: 'read' }
  | { readonly part: 'explanation'; readonly answer: string; readonly typed: string }
  | { readonly part: 'outcome'; readonly answer: string; readonly typed: string }
  | { readonly part: 'other'; readonly typed: string }
  | { readonly part: 'nothing' };

/** What this officer sent. */
export function sentVersion(step: FindingStep): Version {
  switch (step.type) {
    case 'identity-answered':
      return { part: 'identity', answer: step.answer };
    case 'mismatch-read':
      return { part: 'read' };
    case 'explanation-answered':
      return { part: 'explanation', answer: step.answer, typed: step.because };
    case 'outcome-recorded':
      return { part: 'outcome', answer: step.outcome, typed: step.reason };
    case 'outcome-withdrawn':
    case 'source-answered':
      return { part: 'other', typed: step.reason };
    case 'taken':
    case 'released-to-others':
    case 'outcome-taken-back':
      return { part: 'other', typed: '' };
    default:
      return assertNever(step);
  }
}

type Saved = {
  readonly version: Version;
  readonly who: NonNullable<ReadableFinding['takenBy']> | SavedBy | null;
};
type SavedBy = { readonly name: { readonly ja: string; readonly en: string }; readonly at: string };

/** What stands in the same place now, and who saved it. An outcome stands before everything else. */
export function standingVersion(step: FindingStep, view: ReadableFinding): Saved {
  if (view.kind === 'blind') return { version: { part: 'nothing' }, who: view.takenBy };
  if (view.outcome !== null) {
    const { outcome, reason } = view.outcome;
    return { version: { part: 'outcome', answer: outcome, typed: reason }, who: view.outcome };
  }
  switch (step.type) {
    case 'identity-answered':
      return view.identity === null
        ? { version: { part: 'nothing' }, who: view.takenBy }
        : { version: { part: 'identity', answer: view.identity.answer }, who: view.identity };
    case 'mismatch-read':
      return view.mismatchRead === null
        ? { version: { part: 'nothing' }, who: view.takenBy }
        : { version: { part: 'read' }, who: view.mismatchRead };
    case 'explanation-answered': {
      const answer = view.explanations.find(({ id }) => id === step.explanationId)?.answer;
      return answer === null || answer === undefined
        ? { version: { part: 'nothing' }, who: view.takenBy }
        : { version: { part: 'explanation', answer: answer.answer, typed: answer.because }, who: answer };
    }
    case 'outcome-recorded':
    case 'outcome-withdrawn':
    case 'source-answered':
    case 'outcome-taken-back':
    case 'taken':
    case 'released-to-others':
      return { version: { part: 'nothing' }, who: view.takenBy };
    default:
      return assertNever(step);
  }
}
