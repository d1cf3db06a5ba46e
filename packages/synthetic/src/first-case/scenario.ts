import type { Fact } from './fact.ts';
import type { ExpectedAnswer, TrueCause } from './label.ts';

/** One idea, told several times with different people, employers and days. */
export type Scenario = {
  readonly id: string;
  readonly explanation: TrueCause;
  readonly instances: readonly Instance[];
};

/** One notification with what the registers know about its person, and the author's answer. */
export type Instance = {
  readonly hired: string;
  readonly facts: readonly Fact[];
  readonly answer: ExpectedAnswer;
  readonly note: string;
  /** Where the true cause differs from the scenario's. */
  readonly explanation?: TrueCause;
  /** Instances with the same key are about one person, whose facts stand in the first of them. */
  readonly person?: string;
  readonly birth?: string;
  readonly register?: RegisterEntry;
  readonly notice?: NoticeWriting;
  readonly separated?: Separation;
  /** Key of the notification file, where it matters; otherwise the first one after the hire takes it. */
  readonly file?: string;
};

export type RegisterEntry = {
  readonly japanese?: { readonly from: string; readonly recorded?: string };
  /** The register first held this birth date and was corrected. */
  readonly birthWas?: { readonly birth: string; readonly corrected: string };
};

/** How the notice differs from what the card says. */
export type NoticeWriting = {
  readonly card?: CardWriting;
  readonly name?: NameWriting;
  readonly birth?: string;
  readonly days?: DayWriting;
  readonly insured?: 'blank';
  readonly individualNumber?: string;
};

export type CardWriting =
  | 'blank'
  | 'another-person'
  | 'never-issued'
  | 'digit-missing'
  | 'letters-missing'
  | 'o-for-zero'
  | 'full-width';
export type NameWriting =
  'misspelt' | 'token-missing' | 'token-added' | 'katakana-only' | 'reversed' | 'full-width' | 'lower-case';
export type DayWriting = 'era-letters' | 'era-kanji' | 'gregorian' | 'heisei-past-its-end';

export type Separation = {
  readonly on: string;
  readonly recorded: string;
  readonly by?: 'insured-number' | 'card-and-birth';
};
