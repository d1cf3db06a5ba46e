import type { Bilingual, Citation } from '@renkei/law';
import type { Explanation } from './rule.ts';

type Words = readonly [ja: string, en: string];

/** One explanation of a card; every text is [Japanese, English]. */
export function explain(
  id: string,
  question: Words,
  lawful: Words,
  { citation, ask }: { readonly citation: Citation | null; readonly ask: Bilingual },
): Explanation {
  return { id, question: both(question), lawful: both(lawful), citation, ask };
}

export function both([ja, en]: Words): Bilingual {
  return { ja, en };
}
