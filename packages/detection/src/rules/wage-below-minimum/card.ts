import { insuredFrom, minimumWageAct4, wagesInFull } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer } from '../whom-to-ask.ts';

/** rules.md: `wage-below-minimum`. Only for the worker: no enforcement desk reads it. */
export const wageBelowMinimumCard: RuleCard = {
  id: 'wage-below-minimum',
  ...firstTerm,
  name: { ja: '賃金と最低賃金', en: 'The wage and the minimum wage' },
  about: {
    ja: '届出の賃金を所定労働時間で割った額が、その日のその都道府県の最低賃金に届かないときに、本人に支払われるべき賃金がないかを尋ねます。本人のためだけに使います。',
    en: 'Asks whether wages are owed to the worker when the wage notified, by the hours agreed, is under the minimum of prefecture and day. It serves the worker only.',
  },
  desks: ['W'],
  whoseError: 'employer',
  citations: [minimumWageAct4],
  explanations: [
    explain(
      'deductions-shown-wrongly',
      [
        '控除（家賃など）の後の額が、賃金として書かれていませんか。',
        'Does the notice give the wage after deductions such as rent?',
      ],
      ['最低賃金と比べるのは、控除の前の賃金です。', 'It is the wage before deductions that is compared.'],
      { citation: wagesInFull, ask: askEmployer },
    ),
    explain(
      'hours-mistyped',
      [
        '所定労働時間が、実際より多く書かれていませんか。',
        'Does the notice give more hours than were agreed?',
      ],
      [
        '実際の時間で割ると、最低賃金に届くことがあります。',
        'By the hours really agreed the wage may reach the minimum.',
      ],
      { citation: insuredFrom, ask: askEmployer },
    ),
  ],
};
