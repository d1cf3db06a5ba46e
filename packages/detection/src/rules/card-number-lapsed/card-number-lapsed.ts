import { hadLapsed } from '../../basis/had-lapsed.ts';
import { newerCards } from '../../basis/newer-cards.ts';
import { cardEvidence } from '../evidence.ts';
import { subjectRegisters } from '../registers-read.ts';
import type { Rule } from '../rule.ts';
import { cardNumberLapsedCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `card-number-lapsed`: why was a lapsed card accepted? */
export const cardNumberLapsed: Rule = {
  card: cardNumberLapsedCard,
  of: 'employment',
  subject: 'notification',
  ask(employment, records) {
    const { notification, person, card, link } = employment;
    const { hiredOn } = notification;
    if (link.answer !== 'same-person' || person === undefined || card === undefined) return undefined;
    if (!hadLapsed(card, person, hiredOn)) return undefined;
    return {
      day: hiredOn,
      judgedOn: hiredOn,
      reads: subjectRegisters,
      question: {
        ja: '届出の番号のカードは、雇入れの前に失効と登録されています。なぜこのカードが確認されたのですか。',
        en: 'The card of the notified number is entered as lapsed before the hire. Why was this card accepted?',
      },
      evidence: [cardEvidence(card, 'lapsedOn')],
      curedLater: newerCards(person, card, records.asOf).map((each) => cardEvidence(each, 'issuedOn')),
      looks: looksAt(employment, { person, card, records }),
    };
  },
};
