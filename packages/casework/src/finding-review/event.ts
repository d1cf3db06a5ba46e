import type { PlainDate } from '@renkei/kernel';

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

/** rules.md, "Outcomes and exits". The last two are not open yet. */
export const outcomes = [
  'explained',
  'error-in-a-record',
  'not-this-person',
  'needs-information',
  'guide-the-employer',
  'propose-a-matter',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How a finding ended without, or after, an officer's outcome. */
export type Exit =
  'explained' | 'corrected-at-the-source' | 'link-rejected' | 'facts-changed' | 'closed-by-age';

type By = { readonly at: string; readonly by: string };

/** What happened to one finding, oldest first. Events are only ever added. `at` is an instant in ISO 8601, UTC. */
export type ReviewEvent = By &
  (
    | { readonly type: 'written'; readonly ruleVersion: number }
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
      }
    | { readonly type: 'outcome-taken-back' }
    | { readonly type: 'outcome-left' }
    | { readonly type: 'outcome-withdrawn'; readonly reason: string }
    | { readonly type: 'facts-changed' }
    | { readonly type: 'reopened'; readonly cause: 'facts-changed' | 'link-rejected' | 'correction-answered' }
    | { readonly type: 'closed'; readonly exit: Exit }
  );

export type ReviewEventType = ReviewEvent['type'];
