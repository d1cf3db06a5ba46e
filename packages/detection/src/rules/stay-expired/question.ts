import type { PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import type { Employment } from '../../records/employments.ts';
import { withLastEvidence } from '../no-separation.ts';

/** The question put to the officer. Without a separation notice it says so, and names the last evidence of work. */
export function stayExpiredQuestion(day: PlainDate, employment: Employment): Bilingual {
  const on = dayInWords(day);
  const asked = {
    ja: `${on.ja}に、在留し、働く根拠はありましたか。`,
    en: `Was there a basis to stay and work on ${on.en}?`,
  };
  return withLastEvidence(asked, employment);
}
