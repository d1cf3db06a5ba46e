import type { Bilingual } from '../citation.ts';
import { recordFactNames } from './record-fact-names.ts';
import { workFactNames } from './work-fact-names.ts';

/** What is missing: its name, and what to ask of whom. */
export type MissingFact = { readonly label: Bilingual; readonly ask: Bilingual };

const names = { ...workFactNames, ...recordFactNames } as const;

export type FactName = keyof typeof names;

/** What to ask of whom for this fact. */
export function missingFact(name: FactName): MissingFact {
  const [labelJa, labelEn, askJa, askEn] = names[name];
  return { label: { ja: labelJa, en: labelEn }, ask: { ja: askJa, en: askEn } };
}
