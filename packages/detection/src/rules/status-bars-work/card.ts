import { changeOfStatus, icrra19_1, icrra19_2, lpa28, rule19_3 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askExamination, askSchool } from '../whom-to-ask.ts';

/** rules.md: `status-bars-work`. */
export const statusBarsWorkCard: RuleCard = {
  id: 'status-bars-work',
  ...firstTerm,
  name: { ja: '在留資格と働くための許可', en: 'Status of residence and permission to work' },
  about: {
    ja: '雇入れの日の在留資格では働けず、働くための許可が記録にないときに尋ねます。業種は見ません。',
    en: 'Asks when the status on the day of the hire permits no work and no permission is on record. The industry is not looked at.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, icrra19_1, icrra19_2],
  explanations: [
    explain(
      'permission-exists',
      [
        '許可（包括・個別、空港での証印）はありませんか。',
        'Is there a permission: comprehensive, individual, or a stamp given at the airport?',
      ],
      [
        '許可があれば、その範囲で働けます。空港での証印は、登録簿にないことがあります。',
        'With a permission the person may work within it. A stamp of the airport may be in no register.',
      ],
      { citation: icrra19_2, ask: askExamination },
    ),
    explain(
      'status-changed',
      [
        '働ける在留資格への変更が許可されていませんか。',
        'Has a change to a status that permits work been granted?',
      ],
      [
        '変更の許可の日から、新しい在留資格で働けます。',
        'From the day of the grant the person may work under the new status.',
      ],
      { citation: changeOfStatus, ask: askExamination },
    ),
    explain(
      'own-university-or-reward',
      [
        '在籍する大学での教育・研究の補助、または業として行わない謝金などではありませんか。',
        'Is it teaching or research assistance at the own university, or a reward outside business?',
      ],
      ['許可は要りません。時間にも数えません。', 'It needs no permission, and its hours do not count.'],
      { citation: rule19_3, ask: askSchool },
    ),
  ],
};
