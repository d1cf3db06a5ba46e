import type { FactName } from './facts/fact-names.ts';

/** Text in the two languages every officer's screen has. */
export type Bilingual = { readonly ja: string; readonly en: string };

/**
 * Where a rule of law stands. `verified: false` marks a reading that nobody has yet compared with the official text;
 * it is shown as such wherever it is displayed.
 */
export type Citation = {
  readonly id: string;
  readonly article: Bilingual;
  readonly gist: Bilingual;
  readonly verified: boolean;
  readonly source: string;
};

/** One step of a decision: the rule, what it came to on the facts given, and whether that step holds. */
export type Ground = Citation & { readonly because: Bilingual; readonly holds: 'yes' | 'no' | 'ask' };

/**
 * An answer with its grounds and what is missing; never a bare boolean across a package boundary. "ask" always says what
 * is missing; "yes" and "no" miss nothing that could change them.
 */
export type Decision = {
  readonly answer: 'yes' | 'no' | 'ask';
  readonly grounds: readonly Ground[];
  readonly missing: readonly FactName[];
};
