import { dayInWords } from '@renkei/law';
import { findBarredStart, titleRegistersOf } from '../../basis/barred-start.ts';
import { designationInForce } from '../../basis/titles-on-day.ts';
import { designationEvidence, stayEvidence } from '../person-evidence.ts';
import type { Rule } from '../rule.ts';
import { designationBarsWorkCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `designation-bars-work`: is there work permission? Of a designation only may or may not work is read (S8). */
export const designationBarsWork: Rule = {
  card: designationBarsWorkCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const start = findBarredStart(employment, records);
    if (start === undefined || start.grant !== undefined || start.row.work !== 'designated') return undefined;
    const day = employment.notification.hiredOn;
    const designation = designationInForce(employment.person, day, start.status);
    if (designation === undefined || designation.mayWork) return undefined;
    const on = dayInWords(day);
    return {
      day,
      judgedOn: day,
      reads: titleRegistersOf(start.row),
      question: {
        ja: `${on.ja}の指定は、記録では就労を認めていません。働くための許可はありますか。`,
        en: `The designation on record for ${on.en} gives no work. Is there a permission to work?`,
      },
      evidence: [stayEvidence(start.status.stay), designationEvidence(designation)],
      looks: looksAt(employment, designation),
    };
  },
};
