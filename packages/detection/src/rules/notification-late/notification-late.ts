import { laterOf, type PlainDate } from '@renkei/kernel';
import { type Bilingual, dayInWords } from '@renkei/law';
import { lastDayForNotice, longestLastDay } from '../../basis/last-day-for-notice.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { includesStartOn, otherNoticesOf } from '../../records/same-work.ts';
import { hireEvidence } from '../evidence.ts';
import { noticesOfEmployerRegisters } from '../registers-read.ts';
import type { EmploymentRule } from '../rule.ts';
import { notificationLateCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `notification-late`: after the deadline with holidays. A service to the employer, never about the worker. */
export const notificationLate: EmploymentRule = {
  card: notificationLateCard,
  of: 'employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification } = employment;
    const last = lastDayForNotice(notification, 'hire', notification.hiredOn);
    const first = records.firstVersionOf(notification);
    if (last === undefined || first.recordedOn <= last) return undefined;
    const others = otherNoticesOf(employment, records);
    if (others.some((other) => notifiedInTime(other, { employment, last, records }))) return undefined;
    return {
      day: last,
      judgedOn: laterOf(last, longestLastDay('hire', notification.hiredOn) ?? last),
      reads: noticesOfEmployerRegisters,
      question: questionOn(last, first.recordedOn),
      evidence: first === notification ? [] : [hireEvidence(first)],
      looks: looksAt(others),
    };
  },
};

type Hire = { readonly employment: Employment; readonly last: PlainDate; readonly records: Records };

/** Whether another notice had told of the same work in time: by its own last day or by that of this one. */
function notifiedInTime(other: Employment, { employment, last, records }: Hire): boolean {
  const { hiredOn } = employment.notification;
  const ownLast = lastDayForNotice(other.notification, 'hire', other.notification.hiredOn) ?? last;
  const filedOn = records.firstVersionOf(other.notification).recordedOn;
  return filedOn <= laterOf(last, ownLast) && includesStartOn(other, hiredOn, records.asOf);
}

function questionOn(last: PlainDate, filedOn: PlainDate): Bilingual {
  const [due, filed] = [dayInWords(last), dayInWords(filedOn)];
  return {
    ja: `期限は${due.ja}、届出は${filed.ja}です。遅れた事情と、次の届出のための助けは要りますか。`,
    en: `Due by ${due.en}, filed on ${filed.en}. What was the reason, and is help wanted for the next notice?`,
  };
}
