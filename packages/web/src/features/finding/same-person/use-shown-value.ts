import type { CompareRow } from '@renkei/contract';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';

export type Value = CompareRow['notified'][number];

/** A value as it is written on the page: days in the language of the screen, everything else letter for letter. */
export function useShownValue(): (value: Value) => string {
  const { t, lang } = useTexts();
  return ({ kind, value }) => {
    if (kind === 'code') return t('finding.code', { value });
    return kind === 'day' ? showDay(value, lang, { weekday: false }) : value;
  };
}
