import type { PlainDate } from '@renkei/kernel';
import type { Bilingual, Citation, Desk } from '@renkei/law';
import type { FieldLevel, LinkField, LinkObstacle } from '@renkei/linkage';
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

/** What the records showed, with its sources: a statement, never an answer. `register` null: no register holds it. */
export type Looked = {
  readonly register: Register | null;
  readonly result: Bilingual;
  readonly facts: readonly Evidence[];
};

/** A lawful explanation to rule out first, and what was looked at; the officer answers, never the machine. */
export type ExplanationFound = {
  readonly id: string;
  readonly state: ExplanationState;
  readonly lookedAt: Looked & { readonly completeUntil: PlainDate | null };
};

/** One field of a link: how well it agrees, its weight in hundredths of a bit, and where each side stands. */
export type LinkFieldShown = {
  readonly field: LinkField;
  readonly level: FieldLevel;
  readonly weight: number;
  readonly notified: Place | null;
  readonly recorded: Place | null;
};

/** The link as shown: fields and places, without repeating their values. */
export type LinkShown = {
  readonly answer: 'same-person' | 'another-person' | 'cannot-say';
  readonly model: number;
  /** Who was notified; null where nobody is named. */
  readonly residentId: string | null;
  /** Who holds the number that was notified; null where no register knows. */
  readonly holderId: string | null;
  readonly obstacle: LinkObstacle | null;
  /** Best weight less second best, in hundredths of a bit; null where there is no second. */
  readonly margin: number | null;
  /** Of whom is named; for another person's card, of the holder. */
  readonly fields: readonly LinkFieldShown[];
};

/** A clerical cause that the records themselves suggest, to be looked at before anything else. */
export type ClericalSign = {
  readonly cause:
    | 'digits-changed'
    | 'day-and-month'
    | 'era'
    | 'name-order'
    | 'look-alike-letters'
    | 'line-above'
    | 'head-office-for-branch'
    | 'batch';
  readonly facts: readonly Evidence[];
};

/** Whose error it would be, if there is one. */
export type WhoseError = 'employer' | 'school' | 'host' | 'register' | 'nobody';

/** What was looked at before the rule was asked, in the order of rules.md. */
export type LookedBefore = {
  readonly clerical: readonly ClericalSign[];
  /** Later facts that set the matter right. */
  readonly curedLater: readonly Evidence[];
  readonly whoseError: WhoseError;
};

/** What a question is about. `notification`: the notice itself; `employment`: what it reports, known by the notice of its hire. */
export type Subject = {
  readonly kind: 'notification' | 'employment' | 'person' | 'host' | 'business';
  readonly id: string;
};

export type Asked = {
  readonly id: string;
  readonly rule: { readonly id: string; readonly version: number };
  readonly subject: Subject;
  readonly notificationId: string | null;
};

/** A question about records, asked of somebody who can answer it. Not a statement about a person. */
export type Finding = Asked & {
  readonly answer: 'finding';
  /** Whose record stands beside the notice; null where the question is about no person. */
  readonly residentId: string | null;
  /** Everybody whose record the question touches, sorted: a hold on any of them pauses it. */
  readonly concerns: readonly string[];
  /** The employer or host as a body, where known. */
  readonly employer: string | null;
  /** The day asked about. */
  readonly day: PlainDate;
  readonly question: Bilingual;
  readonly measure: string;
  /** In the order in which they are asked. */
  readonly desks: readonly Desk[];
  readonly citations: readonly Pick<Citation, 'id' | 'article' | 'verified'>[];
  readonly before: LookedBefore;
  readonly evidence: readonly Evidence[];
  readonly explanations: readonly ExplanationFound[];
  readonly link: LinkShown | null;
};

/** The records do not reach far enough to ask. No finding: it is counted, and stands in no queue. */
export type CannotSay = Asked & {
  readonly answer: 'cannot-say';
  /** `which-person`: the link is uncertain. `coverage`: a register does not reach the day. */
  readonly reason: 'which-person' | 'coverage';
  readonly register: Register;
  readonly day: PlainDate;
};

export type RuleAnswer = Finding | CannotSay;
