import { changeOfStatus, jobSeekingStay, lpa28, rule19_5_1 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer, askExamination, askSchool } from '../whom-to-ask.ts';

/** rules.md: `permission-lapsed-with-enrolment`. Asked of the school first. */
export const permissionLapsedCard: RuleCard = {
  id: 'permission-lapsed-with-enrolment',
  ...firstTerm,
  name: { ja: '在籍の終わりと資格外活動許可', en: 'End of the enrolment and the permission' },
  about: {
    ja: '留学の人の在籍が終わった後に、雇入れや離職の届出が包括許可での就労を示すときに、学校に尋ねます。',
    en: 'Asks, by way of the school, when a hire or separation notified shows work under the comprehensive permission after a student’s enrolment ended.',
  },
  desks: ['I'],
  whoseError: 'school',
  citations: [lpa28, rule19_5_1],
  explanations: [
    explain(
      'transferred-or-advanced',
      [
        '転校・進学して、ほかの学校に在籍していませんか。',
        'Has the person moved or advanced to another school?',
      ],
      [
        '包括許可は、在籍していれば次の学校でも使えます。',
        'The permission may be used while enrolled, at the next school, too.',
      ],
      { citation: rule19_5_1, ask: askSchool },
    ),
    explain(
      'change-applied-or-granted',
      [
        '在留資格の変更を申請したか、許可されていませんか（就職活動のための特定活動も）。',
        'Was a change of status applied for or granted, also to look for work?',
      ],
      [
        '変更の後は、新しい在留資格と許可の範囲で働けます。',
        'After a change the person may work within the new status and permission.',
      ],
      { citation: jobSeekingStay, ask: askExamination },
    ),
    explain(
      'removal-revoked-or-appealed',
      ['除籍が取り消されたか、不服を申し立てていませんか。', 'Was the removal revoked, or is it appealed?'],
      ['取り消されれば、在籍は途切れていません。', 'Where it is revoked the enrolment has never stopped.'],
      { citation: rule19_5_1, ask: askSchool },
    ),
    explain(
      'leave-misreported',
      [
        '休学の報告が、人や日付を間違えていませんか。',
        'Did the school report a leave of absence of the wrong person or day?',
      ],
      [
        '在籍し、休学していなければ、許可を使えます。',
        'Who is enrolled and not on leave may use the permission.',
      ],
      { citation: rule19_5_1, ask: askSchool },
    ),
    explain(
      'separation-unreported',
      [
        '実際の離職は在籍の終わりより前で、届出の日が遅いのではありませんか。',
        'Had the work ended before the enrolment did, with a later day notified?',
      ],
      [
        '離職の日の誤りや遅れは、届出を直せば足ります。',
        'A wrong or late day of separation is set right by correcting the notice.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'school-closed',
      [
        '学校が閉校し、次の学校へ移る途中ではありませんか。',
        'Has the school closed, and is the person moving to another?',
      ],
      [
        '閉校は本人の責任ではありません。移る手続の間の扱いを、在留審査部門に確かめてください。',
        'A closing is not of the person’s making. Ask the status examination department what holds while they move.',
      ],
      { citation: changeOfStatus, ask: askExamination },
    ),
  ],
};
