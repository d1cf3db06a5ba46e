import { partsOf, type PlainDate } from '@renkei/kernel';
import type { Bilingual } from './citation.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day in words: 2026年10月31日, 31 Oct 2026. */
export function dayInWords(date: PlainDate): Bilingual {
  const { year, month, day } = partsOf(date);
  return { ja: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1] ?? ''} ${year}` };
}
