import type { Register } from '../../facts/facts.ts';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Employment } from '../../records/employments.ts';
import type { Records } from '../../records/records.ts';
import { isOutsideTheNotice } from '../../steps/subject-of-the-law.ts';
import { notifiedEvidence, residentEvidence } from '../evidence.ts';
import { dayOfTheNotice, linkRegisters } from '../registers-read.ts';
import type { Rule } from '../rule.ts';
import { whichPersonCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `which-person`: who is this? Asked of uncertain links only; the notice and the candidates are its facts. */
export const whichPerson: Rule = {
  card: whichPersonCard,
  of: 'unlinked-employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification, until } = employment;
    const candidates = candidatesOf(employment, records);
    const areOutside = candidates.every((each) => isOutsideTheNotice(each, notification.hiredOn, until));
    if (candidates.length > 0 && areOutside) return undefined;
    const { cardNumber, cardNumberAsWritten } = notification;
    const isNumberWritten = cardNumber !== undefined || cardNumberAsWritten !== undefined;
    const sought: readonly Register[] = isNumberWritten ? linkRegisters : ['residents'];
    return {
      day: notification.hiredOn,
      judgedOn: dayOfTheNotice(notification),
      reads: [...sought, 'stays'],
      // Nobody was found: the one looked for may stand in any row that was not read.
      readsWhole: sought,
      question: {
        ja: 'この届出は、どの人についてのものですか。',
        en: 'Whom is this notice about?',
      },
      evidence: [
        notifiedEvidence(notification, 'birthDate'),
        ...candidates.map((each) => residentEvidence(each, 'birthDate')),
      ],
      looks: looksAt(employment, candidates),
    };
  },
};

/** Who comes near, best first, and who holds the number. A pair that an officer rejected is no candidate any more. */
function candidatesOf({ link, holder }: Employment, { findPerson }: Records): readonly PersonFacts[] {
  if (link.answer !== 'cannot-say' || link.obstacle === 'rejected-by-an-officer') return [];
  const near = [link.best, link.secondBest].map((each) => each && findPerson(each.residentId));
  return [...new Set([...near, holder])].filter((each) => each !== undefined);
}
