import { plainDate } from '@renkei/kernel';
import type { PlainDate } from '@renkei/kernel';
import type { Bilingual } from '../citation.ts';

/** A measure of the policy, with the revision that gave it this wording (own words, not the policy's text). */
export type Measure = { readonly id: string; readonly validFrom: PlainDate; readonly wording: Bilingual };

/** Revision of 16 May 2024. Later revisions exist (21 May 2025) and are not encoded. Only what a screen uses stands here. */
export const measures: readonly Measure[] = [
  {
    id: '2-4',
    validFrom: plainDate('2024-05-16'),
    wording: {
      ja: '厚生労働省がオンラインで提供する外国人雇用状況届出の活用',
      en: 'Make active use of the foreign employment status notifications that the labour ministry provides online',
    },
  },
];

/** Must exist: throws for an id that no revision has. */
export function getMeasure(id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}
