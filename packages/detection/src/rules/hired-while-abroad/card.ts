import { icrra26, landing, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askMovements } from '../whom-to-ask.ts';

/** rules.md: `hired-while-abroad`. */
export const hiredWhileAbroadCard: RuleCard = {
  id: 'hired-while-abroad',
  ...firstTerm,
  name: { ja: '雇入れの日と出入国の記録', en: 'Day of hire and departures and entries' },
  about: {
    ja: '届出の雇入れの日に、本人が出入国の記録では国外にいたときに尋ねます。出国・入国の前後2日は尋ねません。',
    en: 'Asks when the register of departures and entries shows the person abroad on the day of hire, more than two days from the departure and the entry.',
  },
  desks: ['I'],
  whoseError: 'employer',
  citations: [lpa28, icrra26],
  explanations: [
    explain(
      'contract-before-arrival',
      [
        '契約や資格取得の日が、入国より前になっていませんか。',
        'Is it the day of the contract or of the insurance, before the arrival?',
      ],
      [
        '契約は入国の前に結べます。届出には、働き始めた日を書きます。',
        'A contract may be made before the arrival. The notice should give the first day of work.',
      ],
      { citation: landing, ask: askEmployer },
    ),
    explain(
      'remote-start',
      ['国外から働き始めていませんか。', 'Did the person begin to work from abroad?'],
      [
        '国外にいる間の勤務に、在留資格は要りません。',
        'Work done while abroad needs no status of residence.',
      ],
      { citation: null, ask: askEmployer },
    ),
    explain(
      'namesake',
      [
        '国外にいたのは、同姓同名の別の人ではありませんか。',
        'Was it another person of the same name who was abroad?',
      ],
      [
        '氏名や生年月日が同じ人の記録と取り違えることがあります。',
        'Records of people of one name and birth date are at times taken for each other.',
      ],
      { citation: null, ask: askMovements },
    ),
  ],
};
