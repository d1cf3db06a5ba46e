import { changeOfStatus, insuredFrom, lpa28, rule19_3, rule19_5_1, rule19_5_2 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askExamination, askSchool } from '../whom-to-ask.ts';

/** rules.md: `insured-hours-over-permission`. */
export const insuredHoursCard: RuleCard = {
  id: 'insured-hours-over-permission',
  ...firstTerm,
  name: { ja: '届出の労働時間と包括許可', en: 'Hours notified and the comprehensive permission' },
  about: {
    ja: '雇用保険の届出の週の時間が包括許可の時間を超え、ほかの許可が記録にないときに尋ねます。ほかの勤務先の時間は足しません。',
    en: 'Asks when the weekly hours on the insured notice are more than the comprehensive permission allows and no other permission is on record. Hours at other employers are never added.',
  },
  desks: ['L', 'I'],
  whoseError: 'employer',
  citations: [lpa28, rule19_5_1],
  explanations: [
    explain(
      'status-change-before-start',
      [
        '働き始める前に、働ける在留資格へ変わっていませんか。',
        'Had the status changed to one of work before the start?',
      ],
      [
        '変更の許可の日から、包括許可の時間の限りはありません。',
        'From the day of the grant the hours of the comprehensive permission no longer apply.',
      ],
      { citation: changeOfStatus, ask: askExamination },
    ),
    explain(
      'individual-permission',
      ['個別許可はありませんか。', 'Is there an individual permission?'],
      [
        '個別許可の範囲では、週28時間を超えて働けます（インターンシップなど）。',
        'Within an individual permission, such as for an internship, more than 28 hours a week are possible.',
      ],
      { citation: rule19_5_2, ask: askExamination },
    ),
    explain(
      'minutes-typed-as-hours',
      [
        '時間と分の書き違いではありませんか（20時間40分を40:20など）。',
        'Were hours and minutes mixed up, such as 40:20 for 20 hours 40 minutes?',
      ],
      ['書き違いは、届出を直せば足ります。', 'A slip is set right by correcting the notice.'],
      { citation: insuredFrom, ask: askEmployer },
    ),
    explain(
      'vacation-contract',
      [
        '学則で定める長期休業の間の契約ではありませんか。',
        'Is it a contract for the long vacation of the school’s rules?',
      ],
      [
        '長期休業の間は、1日8時間まで働けます。',
        'During the long vacation up to 8 hours a day are permitted.',
      ],
      { citation: rule19_5_1, ask: askSchool },
    ),
    explain(
      'own-university',
      [
        '在籍する大学での教育・研究の補助ではありませんか。',
        'Is it teaching or research assistance at the own university?',
      ],
      ['その時間は、包括許可の時間に数えません。', 'Its hours do not count against the permission.'],
      { citation: rule19_3, ask: askSchool },
    ),
  ],
};
