import { type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { type BarredStart, findBarredStart, titleRegistersOf } from '../../basis/barred-start.ts';
import { designationInForce } from '../../basis/titles-on-day.ts';
import type { Evidence } from '../../finding.ts';
import { designationEvidence, stayEvidence } from '../person-evidence.ts';
import type { LinkedEmployment, Rule } from '../rule.ts';
import { statusBarsWorkCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `status-bars-work`: is there a permission? Status and permissions only; never the employer's industry. */
export const statusBarsWork: Rule = {
  card: statusBarsWorkCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const start = findBarredStart(employment, records);
    if (start === undefined || start.grant !== undefined || !givesNoWork(start)) return undefined;
    const day = employment.notification.hiredOn;
    return {
      day,
      judgedOn: day,
      reads: titleRegistersOf(start.row),
      question: questionOn(day, start),
      evidence: evidenceFor(employment, start),
      looks: looksAt(employment, start),
    };
  },
};

/** The statuses that permit no work; of designated activities those without work. */
function givesNoWork({ row }: BarredStart): boolean {
  return row.work === 'by-permission' || row.slug === 'designated_activities';
}

function questionOn(day: PlainDate, { row }: BarredStart): Bilingual {
  const on = dayInWords(day);
  return {
    ja: `${on.ja}の在留資格は記録では「${row.ja}」で、働くための許可の記録がありません。許可はありますか。`,
    en: `On ${on.en} the register gives ${row.en} and no permission to work. Is there one?`,
  };
}

function evidenceFor(
  { person, notification }: LinkedEmployment,
  { status }: BarredStart,
): readonly Evidence[] {
  const designation = designationInForce(person, notification.hiredOn, status);
  return [
    stayEvidence(status.stay),
    ...(designation === undefined ? [] : [designationEvidence(designation)]),
  ];
}
