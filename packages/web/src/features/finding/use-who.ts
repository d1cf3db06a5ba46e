import type { Bilingual } from '@renkei/contract';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** Who saved something, and when: one order and one sentence for all steps. */
export function useWho(): (saved: { readonly name: Bilingual; readonly at: string }) => string {
  const { t, lang, pick } = useTexts();
  return ({ name, at }) => t('finding.who', { when: showInstant(at, lang), name: pick(name) });
}
