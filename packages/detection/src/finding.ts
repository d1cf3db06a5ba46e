import type { PlainDate } from '@renkei/kernel';
import type { Bilingual, Citation } from '@renkei/law';
import type { ExactField as LinkField, ExactObstacle as LinkObstacle } from '@renkei/linkage';
import type { Register } from './facts/facts.ts';

/** Where one value was read: file, line and column, each from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** A fact a finding rests on, with its two times. Taking it out of the input removes or changes the finding. */
export type Evidence = {
  /** `register.field`, e.g. `stays.until`. */
  readonly fact: string;
  readonly value: string;
  readonly source: Place;
  readonly trueOn: PlainDate;
  readonly recordedOn: PlainDate;
};

export type ExplanationState = 'open' | 'applies' | 'does-not-apply' | 'cannot-tell';

/** A lawful explanation to rule out first, and what the records showed; the officer answers, never the machine. */
export type ExplanationFound = {
  readonly id: string;
  readonly state: ExplanationState;
  readonly lookedAt: {
    readonly register: Register | null;
    readonly completeUntil: PlainDate | null;
    readonly result: Bilingual;
    readonly facts: readonly Evidence[];
  };
};

export type LinkShown =
  | {
      readonly answer: 'same-person';
      readonly method: 'exact';
      readonly residentId: string;
      readonly fields: readonly {
        readonly field: LinkField;
        readonly notified: Place;
        readonly recorded: Place;
      }[];
    }
  | { readonly answer: 'cannot-say'; readonly method: 'exact'; readonly obstacle: LinkObstacle };

type Asked = {
  readonly id: string;
  readonly rule: { readonly id: string; readonly version: number };
  readonly subject: { readonly kind: 'employment'; readonly id: string };
  readonly notificationId: string | null;
};

/** A question about records, asked of somebody who can answer it. Not a statement about a person. */
export type Finding = Asked & {
  readonly answer: 'finding';
  readonly residentId: string;
  /** The day asked about. */
  readonly day: PlainDate;
  readonly question: Bilingual;
  readonly measure: string;
  readonly desk: 'C' | 'I' | 'L' | 'W';
  readonly citations: readonly Pick<Citation, 'id' | 'article' | 'verified'>[];
  readonly evidence: readonly Evidence[];
  readonly explanations: readonly ExplanationFound[];
  readonly link: LinkShown;
};

/** The records do not reach far enough to ask. No finding: it is counted, and stands in no queue. */
export type CannotSay = Asked & {
  readonly answer: 'cannot-say';
  readonly reason: 'which-person' | 'coverage';
  readonly register: Register;
  readonly day: PlainDate;
  readonly link: LinkShown;
};

export type RuleAnswer = Finding | CannotSay | undefined;
