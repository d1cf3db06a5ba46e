import { cardNumberItem, icrra19_3, lpa28 } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askEmployer, askExamination } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'typing',
    question: {
      ja: '桁の抜けや重なりなど、番号の写し違いではありませんか。',
      en: 'Was the number copied wrongly: a digit left out or written twice?',
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
      ja: '旅券・特別永住者証明書・免許証など、別の書類の番号ではありませんか。',
      en: 'Is it the number of a passport, a special permanent resident certificate, a licence or another document?',
    },
    lawful: {
      ja: '特別永住者には在留カードがなく、届出の対象でもありません。',
      en: 'Special permanent residents have no residence card and are outside the notice.',
    },
    citation: icrra19_3,
    ask: askEmployer,
  },
  {
    id: 'hired-before-card-numbers',
    question: {
      ja: '番号が届出の事項になる前（2020年3月1日より前）の雇入れではありませんか。',
      en: 'Was the person hired before the number was an item of the notice (before 1 March 2020)?',
    },
    lawful: {
      ja: '2020年3月1日より前の雇入れの届出には、番号は要りません。',
      en: 'The notice of a hire before 1 March 2020 needs no number.',
    },
    citation: cardNumberItem,
    ask: askEmployer,
  },
  {
    id: 'no-card-held',
    question: {
      ja: '在留カードを持たない人（3か月以下の在留など）ではありませんか。',
      en: 'Is it somebody who holds no card, as with a stay of three months or less?',
    },
    lawful: {
      ja: '3か月以下の在留や、書面の許可で働く人には、在留カードがありません。',
      en: 'There is no card for a stay of three months or less, nor for who works by letter without a status.',
    },
    citation: icrra19_3,
    ask: askExamination,
  },
];

/** rules.md: `card-number-malformed`. */
export const cardNumberMalformedCard: RuleCard = {
  id: 'card-number-malformed',
  ...firstTerm,
  name: { ja: '在留カード番号の形', en: 'Shape of the card number' },
  about: {
    ja: '届出の番号が、全角や、Oと0・Iと1の取り違えを直しても「英字2・数字8・英字2」にならないとき、またはカードのある人の番号がないときに尋ねます。',
    en: 'Asks when the number, after mending full width and O for 0 or I for 1, is not two letters, eight digits, two letters; or is missing for somebody who holds a card.',
  },
  desks: ['C', 'L'],
  whoseError: 'employer',
  citations: [lpa28, cardNumberItem],
  explanations,
};
