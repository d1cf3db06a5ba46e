import { notifiedEvidence } from '../evidence.ts';
import { dayOfTheNotice, subjectRegisters } from '../registers-read.ts';
import type { Rule } from '../rule.ts';
import { cardNumberNeverIssuedCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `card-number-never-issued`: which number was meant? */
export const cardNumberNeverIssued: Rule = {
  card: cardNumberNeverIssuedCard,
  of: 'employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification, card } = employment;
    if (notification.cardNumber === undefined || card !== undefined) return undefined;
    return {
      day: notification.hiredOn,
      // The notice can name a card that was issued between the hire and itself.
      judgedOn: dayOfTheNotice(notification),
      reads: subjectRegisters,
      readsWhole: ['cards'],
      question: {
        ja: '届出の番号は在留カードの台帳にありません。どの番号のことですか。',
        en: 'The number of the notice is not in the register of cards. Which number was meant?',
      },
      evidence: [notifiedEvidence(notification, 'cardNumber')],
      looks: looksAt(employment, records),
    };
  },
};
