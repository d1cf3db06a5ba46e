import { type Bilingual, dayInWords } from '@renkei/law';
import { lastEvidenceOfWork } from '../basis/evidence-of-work.ts';
import type { Employment } from '../records/employments.ts';

/** Adds that no separation was reported, where none was: nobody holds the fact "still employed". */
export function withLastEvidence(question: Bilingual, employment: Employment): Bilingual {
  if (employment.separation !== undefined) return question;
  const last = dayInWords(lastEvidenceOfWork(employment));
  return {
    ja: `${question.ja}離職の届出はありません。働いていたことを示す最後の記録は${last.ja}です。`,
    en: `${question.en} No separation reported; last evidence of work ${last.en}.`,
  };
}
