import { addDays, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { type Absence, absenceMargin, findAbsenceOn, isUnderAnothersNumber } from '../../basis/absence.ts';
import { hasNamesake } from '../../basis/namesakes.ts';
import type { Evidence } from '../../finding.ts';
import { movementEvidence } from '../person-evidence.ts';
import type { LinkedEmployment, Rule } from '../rule.ts';
import { hiredWhileAbroadCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `hired-while-abroad`: who started work? */
export const hiredWhileAbroad: Rule = {
  card: hiredWhileAbroadCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, records) {
    const day = employment.notification.hiredOn;
    const margin = absenceMargin(records.asOf);
    const absence = findHireAbroad(employment, margin);
    if (absence === undefined) return undefined;
    if (hasNamesake(employment.person, records)) return undefined;
    return {
      day,
      judgedOn: addDays(day, margin),
      reads: ['residents', 'cards', 'departures', 'stays'],
      readsWhole: ['residents'],
      question: questionOn(day, absence),
      evidence: movementsOf(absence),
      curedLater: absence.entry === undefined ? [] : [movementEvidence(absence.entry)],
      looks: looksAt(absence),
    };
  },
};

/** Who left for good and has not come back is asked about by `departed-or-deceased`. */
export function findHireAbroad(employment: LinkedEmployment, marginDays: number): Absence | undefined {
  if (isUnderAnothersNumber(employment)) return undefined;
  const absence = findAbsenceOn(employment.person, employment.notification.hiredOn, marginDays);
  const isForGood = absence?.entry === undefined && absence?.departure?.reEntry === 'none';
  return isForGood ? undefined : absence;
}

function movementsOf({ departure, entry }: Absence): readonly Evidence[] {
  return [departure, entry].filter((each) => each !== undefined).map(movementEvidence);
}

function questionOn(day: PlainDate, { departure }: Absence): Bilingual {
  const on = dayInWords(day);
  const asked = {
    ja: '働き始めたのはだれで、いつですか。',
    en: 'Who started work, and on which day?',
  };
  return departure === undefined
    ? {
        ja: `届出の雇入れの日は${on.ja}で、記録では本人の最初の入国より前です。${asked.ja}`,
        en: `The notice gives ${on.en} as the day of hire, before the first entry on record. ${asked.en}`,
      }
    : {
        ja: `届出の雇入れの日は${on.ja}で、記録では本人は国外にいました。${asked.ja}`,
        en: `The notice gives ${on.en} as the day of hire; by the register the person was abroad. ${asked.en}`,
      };
}
