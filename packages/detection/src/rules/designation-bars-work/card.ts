import { designationDocument, icrra19_1, icrra19_2, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askExamination } from '../whom-to-ask.ts';

/** rules.md: `designation-bars-work`. */
export const designationBarsWorkCard: RuleCard = {
  id: 'designation-bars-work',
  ...firstTerm,
  name: { ja: '指定と働くための許可', en: 'Designation and permission to work' },
  about: {
    ja: '雇入れの日の指定が就労を認めず、働くための許可も記録にないときに尋ねます。指定は、就労の可否と限度だけを読みます。',
    en: 'Asks when the designation on the day of the hire gives no work and no permission is on record. Of a designation only work and its limits are read.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, icrra19_1, designationDocument],
  explanations: [
    explain(
      'newer-designation',
      ['新しい指定が出ていませんか。', 'Is there a newer designation?'],
      [
        '新しい指定が就労を認めれば、その範囲で働けます。',
        'Where a newer designation gives work, the person may work within it.',
      ],
      { citation: designationDocument, ask: askExamination },
    ),
    explain(
      'limits-changed',
      ['同じ指定の内容が、その後変わっていませんか。', 'Have the limits of this designation changed since?'],
      [
        '指定の訂正や変更が登録簿に届くまで、時間がかかることがあります。',
        'A correction or change of a designation may reach the register late.',
      ],
      { citation: designationDocument, ask: askExamination },
    ),
    explain(
      'permission-pending',
      [
        '許可を申請中で、まだ働き始めていないのではありませんか。',
        'Is a permission pending, and has the work not begun?',
      ],
      [
        '契約は許可の前に結べます。働き始めるのは許可の後です。',
        'A contract may be made before the permission; the work begins after it.',
      ],
      { citation: icrra19_2, ask: askExamination },
    ),
  ],
};
