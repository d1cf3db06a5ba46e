import type { Bilingual } from '@renkei/contract';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { TextId } from './catalogue.ts';
import { isLanguage, type Language } from './language.ts';

export type Texts = {
  /** The message of this id in the language of the screen; `values` fill its ICU placeholders. */
  readonly t: (id: TextId, values?: Record<string, string | number>) => string;
  readonly lang: Language;
  /** What the server sent in both languages, in the language of the screen. */
  readonly pick: (text: Bilingual) => string;
};

export function useTexts(): Texts {
  const { i18n } = useLingui();
  const lang: Language = isLanguage(i18n.locale) ? i18n.locale : 'ja';
  // `i18n` is one object for ever: the language is what makes these functions differ.
  return useMemo(
    () => ({
      t: (id, values) => i18n._(id, values),
      lang,
      pick: (text) => text[lang],
    }),
    [i18n, lang],
  );
}
