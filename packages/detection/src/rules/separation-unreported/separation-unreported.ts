import { laterOf } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { lastDayForNotice } from '../../basis/last-day-for-notice.ts';
import { findLeftForGood, type LeftForGood, registersOfLeaving } from '../../basis/left-for-good.ts';
import type { Evidence } from '../../finding.ts';
import type { Records } from '../../records/records.ts';
import { otherNoticesOf } from '../../records/same-work.ts';
import { noticesOfEmployerRegisters } from '../registers-read.ts';
import { deathEvidence, movementEvidence, stayEvidence } from '../person-evidence.ts';
import type { EmploymentRule, LinkedEmployment } from '../rule.ts';
import { separationUnreportedCard } from './card.ts';

/** rules.md `separation-unreported`: has this person left? Asked where present work is impossible on the records. */
export const separationUnreported: EmploymentRule = {
  card: separationUnreportedCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const { notification, person } = employment;
    if (isSeparated(employment, records)) return undefined;
    const left = findLeftForGood(person, notification.hiredOn, records.asOf);
    if (left === undefined || isJapaneseBy(employment, left)) return undefined;
    const due = lastDayForNotice(notification, 'separation', left.day);
    if (due === undefined || due >= records.asOf) return undefined;
    return {
      day: left.day,
      judgedOn: left.kind === 'death' ? due : laterOf(due, left.judgedOn),
      reads: [...noticesOfEmployerRegisters, ...registersOfLeaving(left), 'separations'],
      question: questionOn(left),
      evidence: evidenceOfLeaving(left),
      looks: {},
    };
  },
};

/** By a separation of its own or of another notice of the same work. */
function isSeparated(employment: LinkedEmployment, records: Records): boolean {
  const { hiredOn } = employment.notification;
  return [employment, ...otherNoticesOf(employment, records)].some(
    ({ separation }) => separation !== undefined && separation.separatedOn >= hiredOn,
  );
}

/** Who is Japanese by then is not notified on leaving. */
function isJapaneseBy({ person }: LinkedEmployment, { day }: LeftForGood): boolean {
  const { japaneseFrom } = person.resident;
  return japaneseFrom !== undefined && japaneseFrom <= day;
}

function questionOn(left: LeftForGood): Bilingual {
  const on = dayInWords(left.day);
  if (left.kind === 'death')
    return {
      ja: `${on.ja}に亡くなった記録があり、離職の届出がありません。届出を出してもらえますか。`,
      en: `The register of deaths has ${on.en}, and no separation was notified. Can the notice be filed?`,
    };
  return {
    ja: `${on.ja}から日本で働けないことが出入国の記録から分かり、離職の届出がありません。離職していますか。`,
    en: `By departures and entries no work in Japan is possible from ${on.en}, and no separation was notified. Has the person left?`,
  };
}

function evidenceOfLeaving(left: LeftForGood): readonly Evidence[] {
  if (left.kind === 'death') return [deathEvidence(left.record)];
  return [movementEvidence(left.record), ...(left.stay === undefined ? [] : [stayEvidence(left.stay)])];
}
