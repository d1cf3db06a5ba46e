import { appi65, icrra19_14, lpa28, newCardNewNumber } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { Explanation, RuleCard } from '../rule.ts';
import { askCardDesk, askEmployer } from '../whom-to-ask.ts';

/** In the order in which they are ruled out. */
const explanations: readonly Explanation[] = [
  {
    id: 'insured-later-than-hired',
    question: {
      ja: '届出の日は雇用保険の資格取得日で、就労はカードの失効の前に始まっていませんか。',
      en: 'Is the day that of insurance, and had the work begun before the card lapsed?',
    },
    lawful: {
      ja: '就労を始めた日に効力のあるカードを確かめていれば足ります。',
      en: 'It is enough that the card was in force on the day on which the work began.',
    },
    citation: lpa28,
    ask: askEmployer,
  },
  {
    id: 're-hire',
    question: {
      ja: '同じ事業主の再雇用で、前の届出の番号を写したのではありませんか。',
      en: 'Was the person hired again, and the number copied from the earlier notice?',
    },
    lawful: {
      ja: '新しいカードを持つ人は、届出の番号が古くても働くことができます。',
      en: 'Who has a new card may work, whatever number the notice gives.',
    },
    citation: icrra19_14,
    ask: askEmployer,
  },
  {
    id: 'late-surrender',
    question: {
      ja: '失効の登録が、返納の遅れや誤りによるもので、訂正されるべきではありませんか。',
      en: 'Was the lapse entered by error, or because the card was handed back late?',
    },
    lawful: {
      ja: '失効の登録が誤りなら、カードは効力を失っていません。台帳を直します。',
      en: 'Where the lapse was entered by error the card has not lapsed; the register is put right.',
    },
    citation: icrra19_14,
    ask: askCardDesk,
  },
  {
    id: 'namesake',
    question: {
      ja: '同姓同名の別の人の書類から番号を写したのではありませんか。',
      en: 'Was the number taken from the papers of somebody of the same name?',
    },
    lawful: {
      ja: '届出の人自身のカードは効力があるかもしれません。届出を直せば済みます。',
      en: 'The person’s own card may be in force; a corrected notice sets it right.',
    },
    citation: appi65,
    ask: askEmployer,
  },
];

/** rules.md: `card-number-lapsed`. */
export const cardNumberLapsedCard: RuleCard = {
  id: 'card-number-lapsed',
  ...firstTerm,
  name: { ja: '失効したカードの番号', en: 'Number of a lapsed card' },
  about: {
    ja: '届出の番号のカードが雇入れの前に失効と登録され、雇入れの日までに新しいカードが交付されていないときに尋ねます。',
    en: 'Asks when the card of the notified number is entered as lapsed before the hire and no newer one had been issued by then.',
  },
  desks: ['C', 'I'],
  whoseError: 'employer',
  citations: [lpa28, icrra19_14, newCardNewNumber],
  explanations,
};
