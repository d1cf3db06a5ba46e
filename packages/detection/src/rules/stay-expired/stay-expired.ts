import type { PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import { basesOf } from '../../basis/basis.ts';
import { firstUncoveredDay } from '../../basis/gap.ts';
import type { Register } from '../../facts/facts.ts';
import type { Evidence } from '../../finding.ts';
import { applicationEvidence, stayEvidence } from '../person-evidence.ts';
import type { LinkedEmployment, Rule } from '../rule.ts';
import { stayExpiredCard } from './card.ts';
import { looksAt } from './looked-at.ts';
import { stayExpiredQuestion } from './question.ts';

const alwaysRead: readonly Register[] = ['residents', 'cards', 'stays', 'permissions', 'departures'];

/** rules.md `stay-expired`: was there a basis to stay and work on this day? */
export const stayExpired: Rule = {
  card: stayExpiredCard,
  of: 'linked-employment',
  subject: 'employment',
  ask(employment, { asOf }) {
    const { notification, separation, person, until } = employment;
    const uncovered = firstUncoveredDay(
      basesOf(person),
      { from: notification.hiredOn, until },
      settingOn('stay-expired-margin-days', asOf),
    );
    if (uncovered === undefined) return undefined;
    const { day, judgedOn } = uncovered;
    return {
      day,
      judgedOn,
      reads: separation === undefined ? [...alwaysRead, 'separations'] : alwaysRead,
      question: stayExpiredQuestion(day, employment),
      evidence: evidenceFor(employment, day),
      looks: looksAt(employment, day),
    };
  },
};

function evidenceFor({ person }: LinkedEmployment, day: PlainDate): readonly Evidence[] {
  const lastStay = person.stays.findLast((stay) => stay.from <= day);
  return [
    ...(lastStay === undefined ? [] : [stayEvidence(lastStay)]),
    ...person.applications.map(applicationEvidence),
  ];
}
