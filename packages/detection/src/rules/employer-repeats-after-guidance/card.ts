import { employerGuidance, lpa28 } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';

/** rules.md: `employer-repeats-after-guidance`. */
export const employerRepeatsCard: RuleCard = {
  id: 'employer-repeats-after-guidance',
  ...firstTerm,
  name: { ja: '案内の後の同じ食い違い', en: 'The same question after guidance' },
  about: {
    ja: '案内や指導を受けた事業主の、その後の雇入れの届出に同じ問いがあるときに、何が必要かを訪問して尋ねます。',
    en: 'Asks, with a visit, what an employer needs when a notice of a later hire raises the question on which guidance was given.',
  },
  desks: ['L'],
  whoseError: 'employer',
  citations: [employerGuidance, lpa28],
  explanations: [],
};
