import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { showDay } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';

/** From when until when a recorded value holds, where the register says so. */
export function Validity({ value }: { readonly value: CompareRow['recorded'][number] }): ReactNode {
  const { t, lang } = useTexts();
  const day = (date: string | null | undefined) =>
    date === undefined || date === null ? undefined : showDay(date, lang, { weekday: false });
  const from = day(value.from);
  const until = day(value.until);
  if (from === undefined) return until === undefined ? null : t('finding.valid.until', { until });
  return until === undefined
    ? t('finding.valid.from', { from })
    : t('finding.valid.between', { from, until });
}
