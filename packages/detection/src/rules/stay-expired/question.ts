import { partsOf, type PlainDate } from '@renkei/kernel';
import type { Bilingual } from '@renkei/law';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The question put to the officer. Without a separation notice it says so, and names the last evidence of work. */
export function stayExpiredQuestion(
  day: PlainDate,
  separation: { readonly separatedOn: PlainDate } | undefined,
  lastEvidenceOfWork: PlainDate,
): Bilingual {
  const asked = {
    ja: `${inJapanese(day)}に、在留し、働く根拠はありましたか。`,
    en: `Was there a basis to stay and work on ${inEnglish(day)}?`,
  };
  if (separation !== undefined) return asked;
  return {
    ja: `${asked.ja}離職の届出はありません。働いていたことを示す最後の記録は${inJapanese(lastEvidenceOfWork)}です。`,
    en: `${asked.en} No separation reported; last evidence of work ${inEnglish(lastEvidenceOfWork)}.`,
  };
}

function inJapanese(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

function inEnglish(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
