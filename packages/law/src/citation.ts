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

/** An answer with its grounds and what is missing; never a bare boolean across a package boundary. */
export type Decision = {
  readonly answer: 'yes' | 'no' | 'ask';
  readonly grounds: readonly Citation[];
  readonly missing: readonly string[];
};
