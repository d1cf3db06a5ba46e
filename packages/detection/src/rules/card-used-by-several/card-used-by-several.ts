import { laterOf } from '@renkei/kernel';
import { usesByPerson } from '../../basis/uses-of-card.ts';
import { notifiedEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { linkRegisters, noticesOfEmployerRegisters } from '../registers-read.ts';
import { cardUsedBySeveralCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `card-used-by-several`: how many people are behind this number? People, by links; never jobs. */
export const cardUsedBySeveral: Rule = {
  card: cardUsedBySeveralCard,
  of: 'employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification, holder } = employment;
    const { cardNumber, hiredOn } = notification;
    if (cardNumber === undefined) return undefined;
    const people = usesByPerson(cardNumber, records);
    const uses = [...people.values()].flat();
    if (people.size < 2 || !uses.includes(employment)) return undefined;
    const others = uses.filter((use) => use !== employment);
    return {
      day: hiredOn,
      judgedOn: others.reduce((day, other) => laterOf(day, other.notification.hiredOn), hiredOn),
      // A notice that was not read may be the one that shows a job of one person, or a typing error.
      reads: noticesOfEmployerRegisters,
      // One at least is told by name alone: a row that was not read may be theirs, and show that the number was typed wrongly.
      readsWhole: linkRegisters,
      concerns: uses.flatMap(({ person }) => person?.resident.residentId ?? []),
      question: {
        ja: `この番号を使っているのは何人ですか。別の人の届出が${people.size}人分あるように見えます。`,
        en: `How many people are behind this number? The notices look like those of ${people.size} people.`,
      },
      evidence: [
        notifiedEvidence(notification, 'cardNumber'),
        ...others.map((other) => notifiedEvidence(other.notification, 'cardNumber')),
      ],
      looks: looksAt(employment, others, records),
      ...(holder === undefined ? {} : { residentId: holder.resident.residentId }),
    };
  },
};
