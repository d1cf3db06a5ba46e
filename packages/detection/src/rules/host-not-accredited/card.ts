import {
  accreditedPlan,
  designationDocument,
  employmentSuccession,
  lpa28,
  secondment,
  skilledWorkerHost,
} from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askExamination, askPlans } from '../whom-to-ask.ts';

/** rules.md: `host-not-accredited`. */
export const hostNotAccreditedCard: RuleCard = {
  id: 'host-not-accredited',
  ...firstTerm,
  name: { ja: '受入機関と認定計画', en: 'The host and the accredited plan' },
  about: {
    ja: '技能実習生や特定技能の人の雇入れの届出が、計画・指定・許可のどれにも名前のない受入機関から出たときに尋ねます。',
    en: 'Asks when a trainee or specified skilled worker was notified by a host that no plan, designation or permission names.',
  },
  desks: ['I'],
  whoseError: 'host',
  citations: [lpa28, accreditedPlan, skilledWorkerHost],
  explanations: [
    explain(
      'same-corporation-or-merger',
      [
        '計画の受入機関と同じ法人、または合併・名称変更の前後の法人ではありませんか。',
        'Is it the same corporation as the host of the plan, perhaps merged or renamed?',
      ],
      [
        '合併などの後は、受け継いだ会社との雇用が続きます。',
        'After a merger the employment goes on with the successor.',
      ],
      { citation: employmentSuccession, ask: askEmployer },
    ),
    explain(
      'joint-implementers',
      [
        '共同で計画を実施する機関、または変更後の計画の機関ではありませんか。',
        'Does it carry out the plan jointly, or by an amended plan?',
      ],
      ['計画に載る機関は、どれも受入機関です。', 'Every body that stands in the plan is a host.'],
      { citation: accreditedPlan, ask: askPlans },
    ),
    explain(
      'newer-designation',
      [
        'この受入機関を指定する新しい指定書はありませんか。',
        'Is there a newer designation that names this host?',
      ],
      [
        '指定書にある機関では、指定の期間のあいだ働けます。',
        'At the body that the designation names the person may work while it lasts.',
      ],
      { citation: designationDocument, ask: askExamination },
    ),
    explain(
      'permitted-secondment',
      ['認められた出向や研修先ではありませんか。', 'Is it a secondment that was allowed?'],
      [
        '認められた出向では、元の雇用が続いたまま別の事業所で働きます。',
        'In a secondment that was allowed the first employment goes on.',
      ],
      { citation: secondment, ask: askPlans },
    ),
    explain(
      'accreditation-lag',
      [
        '認定は済んでいて、計画の記録が届いていないのではありませんか。',
        'Has it been accredited, and the record of the plan not arrived?',
      ],
      [
        '認定の日から、その計画で受け入れられます。記録の届く日ではありません。',
        'The plan holds from the day of the accreditation, not from the day its record arrives.',
      ],
      { citation: accreditedPlan, ask: askPlans },
    ),
  ],
};
