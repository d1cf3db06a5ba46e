import type { PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';

/** The question put to the officer. Without a separation notice it says so, and names the last evidence of work. */
export function stayExpiredQuestion(
  day: PlainDate,
  separation: { readonly separatedOn: PlainDate } | undefined,
  lastEvidenceOfWork: PlainDate,
): Bilingual {
  const on = dayInWords(day);
  const last = dayInWords(lastEvidenceOfWork);
  const asked = {
    ja: `${on.ja}に、在留し、働く根拠はありましたか。`,
    en: `Was there a basis to stay and work on ${on.en}?`,
  };
  if (separation !== undefined) return asked;
  return {
    ja: `${asked.ja}離職の届出はありません。働いていたことを示す最後の記録は${last.ja}です。`,
    en: `${asked.en} No separation reported; last evidence of work ${last.en}.`,
  };
}
