import type { PlainDate } from '@renkei/kernel';
import type { OfficerExit, SystemExit } from './exit.ts';

/** The reviewer's answer to "is this the same person?", given before anything the machine thinks is shown. */
export const identityAnswers = [
  'same-person',
  'another-person',
  'another-using-number',
  'cannot-tell',
] as const;
export type IdentityAnswer = (typeof identityAnswers)[number];

export const explanationAnswers = ['applies', 'does-not-apply', 'cannot-tell'] as const;
export type ExplanationAnswer = (typeof explanationAnswers)[number];

/**
 * What stands beside the notice in step 1: the record of whom it is linked to; that of whoever holds the number, which is
 * somebody else; records that the link did not name; or nothing, where the question compares no notice with a person.
 */
export const comparisons = ['linked', 'holder', 'candidates', 'nothing'] as const;
export type Comparison = (typeof comparisons)[number];

/** What the steps of a review depend on, besides its events. */
export type About = {
  readonly compares: Comparison;
  /** Step 1 comes before anything of the question is shown. */
  readonly blind: boolean;
  /** Who is asked first. */
  readonly desk: 'C' | 'I' | 'L' | 'W';
};

/** rules.md, "Outcomes and exits". */
export const outcomes = [
  'explained',
  'error-in-a-record',
  'not-this-person',
  'needs-information',
  'guide-the-employer',
  'propose-a-matter',
] as const;
export type Outcome = (typeof outcomes)[number];

export type ReopenCause = 'facts-changed' | 'link-rejected' | 'correction-answered' | 'rule-asks-again';

type By = { readonly at: string; readonly by: string };

/** What happened to one finding, oldest first. Events are only ever added. `at` is an instant in ISO 8601, UTC. */
export type ReviewEvent = By &
  (
    | { readonly type: 'written'; readonly ruleVersion: number; readonly about?: About }
    | { readonly type: 'taken' }
    | { readonly type: 'released-to-others' }
    | { readonly type: 'identity-answered'; readonly answer: IdentityAnswer }
    | { readonly type: 'mismatch-read' }
    | {
        readonly type: 'explanation-answered';
        readonly explanationId: string;
        readonly answer: ExplanationAnswer;
        readonly because: string;
        readonly evidence: readonly string[];
      }
    | {
        readonly type: 'outcome-recorded';
        readonly outcome: Outcome;
        readonly reason: string;
        readonly evidence: readonly string[];
        /** The instant until which it can be taken back. */
        readonly leavesAt: string;
        readonly asked?: { readonly whom: string; readonly dueOn: PlainDate };
        readonly correction?: { readonly record: string; readonly item: string };
        /** How it ends the finding, where that is not the outcome's usual exit. */
        readonly exit?: OfficerExit;
      }
    | { readonly type: 'outcome-taken-back' }
    | { readonly type: 'outcome-left' }
    | { readonly type: 'outcome-withdrawn'; readonly reason: string }
    /** What the source said of a record that no pause lies on. */
    | { readonly type: 'source-answered'; readonly reason: string }
    | { readonly type: 'facts-changed'; readonly about?: About }
    | { readonly type: 'reopened'; readonly cause: ReopenCause }
    | { readonly type: 'closed'; readonly exit: SystemExit }
  );

export type ReviewEventType = ReviewEvent['type'];
