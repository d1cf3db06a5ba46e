import { icrra19_1, icrra19_2, insuredFrom, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer } from '../whom-to-ask.ts';

/** rules.md: `hired-before-permission`. */
export const hiredBeforePermissionCard: RuleCard = {
  id: 'hired-before-permission',
  ...firstTerm,
  name: { ja: '雇入れの日と許可の日', en: 'Day of hire and day of the permission' },
  about: {
    ja: '届出の雇入れの日には働くための許可がなく、180日以内に許可が始まっているときに、働き始めた日を尋ねます。',
    en: 'Asks for the first day of work when on the notified day no permission to work was in force and one begins within 180 days.',
  },
  desks: ['I', 'L'],
  whoseError: 'employer',
  citations: [lpa28, icrra19_1, icrra19_2],
  explanations: [
    explain(
      'offer-date',
      ['内定や契約の日が書かれていませんか。', 'Is the day that of the offer or the contract?'],
      [
        '内定や契約は許可の前にできます。届出には、働き始めた日を書きます。',
        'An offer or contract may come before the permission. The notice should give the first day of work.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'insurance-date',
      [
        '雇用保険の資格取得の日が、働き始めた日と違っていませんか。',
        'Does the insured day differ from the first day of work?',
      ],
      [
        '資格取得の日の誤りは、届出を直せば足ります。',
        'A wrong insured day is set right by correcting the notice.',
      ],
      { citation: insuredFrom, ask: askEmployer },
    ),
    explain(
      'unpaid-training',
      [
        '許可の前の期間は、報酬のない研修や見学ではありませんか。',
        'Was the time before the permission unpaid training or a visit?',
      ],
      [
        '許可が要るのは報酬を受ける活動です。研修でも、労働に当たれば賃金が要ります。',
        'A permission is needed for paid activities. Training that amounts to work has to be paid.',
      ],
      { citation: icrra19_1, ask: askEmployer },
    ),
  ],
};
