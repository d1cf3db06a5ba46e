import { repairCardNumber } from '@renkei/kernel';
import { notifiedItemsOn } from '@renkei/law';
import { heldNoCard } from '../../basis/held-no-card.ts';
import type { NotificationFact } from '../../facts/facts.ts';
import { findPlace, notifiedEvidence } from '../evidence.ts';
import { subjectRegisters } from '../registers-read.ts';
import type { Rule } from '../rule.ts';
import { cardNumberMalformedCard } from './card.ts';
import { looksAt } from './looked-at.ts';

/** rules.md `card-number-malformed`: which number was meant? */
export const cardNumberMalformed: Rule = {
  card: cardNumberMalformedCard,
  of: 'employment',
  subject: 'notification',
  ask(employment) {
    const { notification, person } = employment;
    const { hiredOn, cardNumberAsWritten } = notification;
    if (!isNumberWanted(notification) || isReadable(notification)) return undefined;
    if (person !== undefined && heldNoCard(person, hiredOn)) return undefined;
    return {
      day: hiredOn,
      judgedOn: hiredOn,
      reads: [...subjectRegisters, 'permissions'],
      question: questionFor(cardNumberAsWritten),
      evidence:
        cardNumberAsWritten === undefined ? [] : [notifiedEvidence(notification, 'cardNumberAsWritten')],
      looks: looksAt(employment),
    };
  },
};

/** The number is an item of the notice since 2020-03-01; a file whose layout has no place for it could not say it. */
function isNumberWanted({ hiredOn, cardNumberAsWritten, source }: NotificationFact): boolean {
  if (!notifiedItemsOn('hire', hiredOn).some(({ id }) => id === 'card-number')) return false;
  return cardNumberAsWritten !== undefined || findPlace(source, 'cardNumberAsWritten') !== null;
}

function isReadable({ cardNumber, cardNumberAsWritten }: NotificationFact): boolean {
  if (cardNumber !== undefined) return true;
  return cardNumberAsWritten !== undefined && repairCardNumber(cardNumberAsWritten).ok;
}

function questionFor(written: string | undefined) {
  return written === undefined
    ? {
        ja: '届出に在留カードの番号がありません。どの番号ですか。',
        en: 'The notice gives no card number. Which number is it?',
      }
    : {
        ja: '届出の番号は在留カードの番号の形ではありません。どの番号のことですか。',
        en: 'The number of the notice has not the shape of a card number. Which number was meant?',
      };
}
