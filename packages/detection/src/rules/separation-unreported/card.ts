import { deathRegistration, form3TimeLimit, icrra26, insuredTimeLimit, lpa28 } from '@renkei/law';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';

/** rules.md: `separation-unreported`. */
export const separationUnreportedCard: RuleCard = {
  id: 'separation-unreported',
  ...firstTerm,
  name: { ja: '離職の届出', en: 'Notice of the separation' },
  about: {
    ja: '出国して戻れないこと、または亡くなったことが記録にあり、期限を過ぎても離職の届出がないときに尋ねます。',
    en: 'Asks when the records show a departure for good or a death, and no separation was notified by its last day.',
  },
  desks: ['L'],
  whoseError: 'employer',
  citations: [lpa28, insuredTimeLimit, form3TimeLimit, icrra26, deathRegistration],
  explanations: [],
};
