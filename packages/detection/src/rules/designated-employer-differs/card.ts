import { accreditedPlan, designationDocument, employmentSuccession, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askExamination, askPlans } from '../whom-to-ask.ts';

/** rules.md: `designated-employer-differs`. */
export const designatedEmployerDiffersCard: RuleCard = {
  id: 'designated-employer-differs',
  ...firstTerm,
  name: { ja: '指定の機関と届出の事業主', en: 'Designated organisation and employer of the notice' },
  about: {
    ja: '雇入れの日の指定にある機関と届出の事業主の法人番号が違い、承継も共同の計画も記録にないときに尋ねます。',
    en: 'Asks when the designation on the day of hire names another corporate number than the employer’s, and neither a succession nor a joint plan is on record.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, designationDocument],
  explanations: [
    explain(
      'same-corporation-or-merger',
      [
        '同じ法人、または合併・分割・社名変更の後の法人ではありませんか。',
        'Is it the same body, or one after a merger, split or change of name?',
      ],
      [
        '権利義務を受け継いだ法人との雇用は、そのまま続きます。',
        'The employment goes on with the body that took over rights and duties.',
      ],
      { citation: employmentSuccession, ask: askEmployer },
    ),
    explain(
      'joint-implementers',
      [
        '共同で実施する機関ではありませんか。計画は変更されていませんか。',
        'Do the bodies carry out a plan jointly, or was the plan amended?',
      ],
      [
        '計画にある共同の機関で働くことができます。',
        'The person may work at the bodies that the plan names.',
      ],
      { citation: accreditedPlan, ask: askPlans },
    ),
    explain(
      'newer-designation',
      ['新しい指定が出ていませんか。', 'Is there a newer designation?'],
      [
        '新しい指定の機関で働くことができます。',
        'The person may work at the organisation of the newer designation.',
      ],
      { citation: designationDocument, ask: askExamination },
    ),
    explain(
      'permitted-secondment',
      ['認められた出向ではありませんか。', 'Is it a secondment that was permitted?'],
      [
        '出向が認められていれば、出向先で働くことができます。',
        'Where a secondment was permitted the person may work there.',
      ],
      { citation: designationDocument, ask: askExamination },
    ),
  ],
};
