import { addDays } from '@renkei/kernel';
import { newerCards } from '../../basis/newer-cards.ts';
import { cardEvidence } from '../evidence.ts';
import { subjectRegisters } from '../registers-read.ts';
import { listed } from '../listed.ts';
import type { Rule } from '../rule.ts';
import { cardNumberSupersededCard } from './card.ts';

/** rules.md `card-number-superseded`: has the new card been seen? */
export const cardNumberSuperseded: Rule = {
  card: cardNumberSupersededCard,
  of: 'employment',
  subject: 'notification',
  ask({ notification, person, card, link }, { isMissingCard }) {
    const { hiredOn } = notification;
    if (link.answer !== 'same-person' || person === undefined || card === undefined) return undefined;
    // A card handed out on the day of the hire may not have been there yet when the number was read.
    const newer = newerCards(person, card, addDays(hiredOn, -1)).filter(
      // What was learnt last of a number may be that it is somebody else's.
      ({ cardNumber }) => !isMissingCard(cardNumber),
    );
    if (newer.length === 0) return undefined;
    const issued = newer.map((each) => cardEvidence(each, 'issuedOn'));
    return {
      day: hiredOn,
      judgedOn: hiredOn,
      reads: subjectRegisters,
      question: {
        ja: '届出の番号は前のカードのものです。新しいカードは確認されましたか。',
        en: 'The number is that of an earlier card. Has the new card been seen?',
      },
      evidence: issued,
      looks: {
        lag: listed('cards', issued, {
          none: {
            ja: '新しいカードは記録にありません。',
            en: 'No newer card is on record.',
          },
          some: (count) => ({
            ja: `雇入れの前に交付された新しいカードが${count}枚あります。`,
            en: `${count} newer card(s) were issued before the hire.`,
          }),
        }),
      },
    };
  },
};
