import { cardNumberItem, icrra19_3, icrra19_6, lpa28, newCardNewNumber } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askCardDesk, askEmployer } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'one-edit-away',
    question: {
      ja: '本人のカードの番号と1字だけ違う、写し違いではありませんか。',
      en: 'Is it the person’s own number with one letter or digit copied wrongly?',
    },
    lawful: {
      ja: '写し違いは、事業主が届出を直せば済みます。',
      en: 'A copying error is set right by the employer’s corrected notice.',
    },
    citation: cardNumberItem,
    ask: askEmployer,
  },
  {
    id: 'other-document',
    question: {
      ja: '特別永住者証明書など、同じ形の別の書類の番号ではありませんか。',
      en: 'Is it the number of another document of the same shape, such as a special permanent resident certificate?',
    },
    lawful: {
      ja: '特別永住者には在留カードがなく、届出の対象でもありません。',
      en: 'Special permanent residents have no residence card and are outside the notice.',
    },
    citation: icrra19_3,
    ask: askEmployer,
  },
  {
    id: 'issued-after-extract',
    question: {
      ja: '台帳の抽出より後に交付されたカードではありませんか。',
      en: 'Was the card issued after the extract of the register?',
    },
    lawful: {
      ja: '更新や変更のたびに、新しい番号のカードが交付されます。',
      en: 'Each renewal or change gives a card with a new number.',
    },
    citation: newCardNewNumber,
    ask: askCardDesk,
  },
  {
    id: 'airport-card-not-loaded',
    question: {
      ja: '空港で交付され、まだ台帳に載っていないカードではありませんか。',
      en: 'Was the card handed out at the airport, and not loaded into the register yet?',
    },
    lawful: {
      ja: '空港で交付されたカードは、その日から有効です。',
      en: 'A card handed out at the airport is valid from that day.',
    },
    citation: icrra19_6,
    ask: askCardDesk,
  },
];

/** rules.md: `card-number-never-issued`. */
export const cardNumberNeverIssuedCard: RuleCard = {
  id: 'card-number-never-issued',
  ...firstTerm,
  name: { ja: '台帳にない在留カード番号', en: 'Card number that is not in the register' },
  about: {
    ja: '届出の番号が、届出の日まで完全なカード台帳にないときに尋ねます。',
    en: 'Asks when the notified number is not in the register of cards, which is complete up to the day of the notice.',
  },
  desks: ['C', 'L'],
  whoseError: 'employer',
  citations: [lpa28, cardNumberItem],
  explanations,
};
