import { lpa28, newCardNewNumber } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer } from '../whom-to-ask.ts';

/** rules.md: `card-number-superseded`. Always a lag, never for an officer. */
export const cardNumberSupersededCard: RuleCard = {
  id: 'card-number-superseded',
  ...firstTerm,
  name: { ja: '前の在留カードの番号', en: 'Number of an earlier card' },
  about: {
    ja: '届出の番号が本人の前のカードのもので、雇入れの前に新しいカードが交付されていたときに、記録の担当が尋ねます。',
    en: 'Asks, at the correction desk, when the number is that of an earlier card of the same person and a newer one was issued before the hire.',
  },
  desks: ['C'],
  whoseError: 'employer',
  citations: [lpa28, newCardNewNumber],
  explanations: [
    {
      id: 'lag',
      question: {
        ja: '前のカードの写しから番号を写したのではありませんか。',
        en: 'Was the number taken from a copy of the card before?',
      },
      lawful: {
        ja: '新しいカードを持つ人は、届出の番号が古くても、そのまま在留し働くことができます。',
        en: 'Who has the new card stays and works as before, whatever number the notice gives.',
      },
      citation: newCardNewNumber,
      ask: askEmployer,
    },
  ],
};
