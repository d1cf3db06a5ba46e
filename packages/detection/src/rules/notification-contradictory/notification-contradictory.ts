import { daysBetween, earlierOf, laterOf, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords, settingOn } from '@renkei/law';
import type { Looked } from '../../finding.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { hiresEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';
import { noticesOfEmployerRegisters } from '../registers-read.ts';
import type { EmploymentRule, LinkedEmployment } from '../rule.ts';
import { notificationContradictoryCard } from './card.ts';

/** rules.md `notification-contradictory`: which notice is right? */
export const notificationContradictory: EmploymentRule = {
  card: notificationContradictoryCard,
  of: 'linked-employment',
  subject: 'notification',
  ask(employment, records) {
    const others = contradictionsOf(employment, records);
    const [first] = others;
    if (first === undefined) return undefined;
    const own = employment.notification.hiredOn;
    const days = others.map(({ notification }) => notification.hiredOn);
    const day = days.reduce(earlierOf, own);
    return {
      day,
      judgedOn: days.reduce(laterOf, own),
      reads: [...noticesOfEmployerRegisters, 'separations'],
      question: questionOn(own, first.notification.hiredOn),
      evidence: hiresEvidence(others),
      looks: looksAt(employment, others),
    };
  },
};

/**
 * Other notices by the same form on the same work, with no leaving in between. By two forms they agree: who was not insured is
 * notified on Form No. 3, and by the acquisition notice once insured.
 */
function contradictionsOf(employment: LinkedEmployment, records: Records): readonly Employment[] {
  const { notification, employer } = employment;
  return noticesOfPerson(employment, records).filter(
    (other) =>
      other.notification !== notification &&
      other.notification.form === notification.form &&
      isOneEmployer(employer, other.employer, records) &&
      areNear(employment, other, records.asOf),
  );
}

/** By link, and by the insured number where the link of the other notice is not settled. */
function noticesOfPerson(
  { person, notification: { insuredNumber } }: LinkedEmployment,
  { employments }: Records,
): readonly Employment[] {
  const unsettled = insuredNumber === undefined ? [] : employments.onInsured(insuredNumber);
  return [
    ...employments.ofPerson(person.resident.residentId),
    ...unsettled.filter(({ link }) => link.answer === 'cannot-say'),
  ];
}

function isOneEmployer(
  a: Employment['employer'],
  b: Employment['employer'],
  { organisations }: Records,
): boolean {
  return a !== undefined && b !== undefined && organisations.areOneBody(a, b);
}

function areNear(a: Employment, b: Employment, asOf: PlainDate): boolean {
  const [first, second] = a.notification.hiredOn <= b.notification.hiredOn ? [a, b] : [b, a];
  const apart = daysBetween(first.notification.hiredOn, second.notification.hiredOn);
  if (apart > settingOn('two-notices-days', asOf)) return false;
  const left = first.separation?.separatedOn;
  return left === undefined || left >= second.notification.hiredOn;
}

function looksAt(
  { notification }: LinkedEmployment,
  others: readonly Employment[],
): Readonly<Record<string, Looked>> {
  const later = others.filter((other) => other.notification.recordedOn > notification.recordedOn);
  return {
    'correction-in-between': listed('notifications', hiresEvidence(later), {
      none: {
        ja: 'この届出より後に出されたものはありません。',
        en: 'None of the others was filed later than this one.',
      },
      some: (count) => ({
        ja: `この届出より後に出されたものが${count}件あります。訂正かどうかは書かれていません。`,
        en: `${count} of the others were filed later; whether as a correction is not written.`,
      }),
    }),
    'consultants-batch': listed('notifications', hiresEvidence(others), {
      none: { ja: 'ほかの届出はありません。', en: 'There is no other notice.' },
      some: (count) => ({
        ja: `ほかの届出が${count}件あります。どのファイルにあるかを示します。`,
        en: `${count} other notice(s) are on record; the file of each is named.`,
      }),
    }),
  };
}

function questionOn(own: PlainDate, other: PlainDate): Bilingual {
  const [a, b] = [dayInWords(own), dayInWords(other)];
  if (own === other)
    return {
      ja: `${a.ja}の雇入れについて、番号の合わない2通の届出があります。どちらが正しいですか。`,
      en: `Two notices of the hire of ${a.en} do not agree in their numbers. Which is right?`,
    };
  return {
    ja: `同じ雇用の雇入れの日が、${a.ja}と${b.ja}の2通で合いません。どちらが正しいですか。`,
    en: `Two notices of one employment give ${a.en} and ${b.en} as the day of the hire. Which is right?`,
  };
}
