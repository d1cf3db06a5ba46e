import { changeOfStatus, lpa28, traineeProtection, traineeTransfer, trainingDifficulty } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askExamination, askPlans, askScreening } from '../whom-to-ask.ts';

/** rules.md: `trainee-notified-elsewhere`. */
export const traineeNotifiedElsewhereCard: RuleCard = {
  id: 'trainee-notified-elsewhere',
  ...firstTerm,
  name: { ja: '所在不明の届出と、その後の雇入れ', en: 'Reported missing, then notified elsewhere' },
  about: {
    ja: '受入機関が所在不明と届け出た実習生について、その後に別の事業所から雇入れの届出があったときに、最初の場所で何があったかを尋ねます。保護の確認が先です。',
    en: 'Asks what happened at the first place when a trainee whom the host reported missing was later notified by another. The screening for protection comes first.',
  },
  desks: ['I'],
  whoseError: 'host',
  citations: [lpa28, trainingDifficulty, traineeTransfer, traineeProtection],
  explanations: [
    explain(
      'report-withdrawn-or-located',
      [
        '所在不明の届出は取り下げられ、または所在が分かっていませんか。',
        'Was the report withdrawn, or the trainee located?',
      ],
      ['所在が分かれば、実習や転籍を続けられます。', 'Once located, the training or a transfer can go on.'],
      { citation: trainingDifficulty, ask: askPlans },
    ),
    explain(
      'lawful-transfer',
      [
        '転籍、または転籍までの特定活動（4か月）や週28時間の許可ではありませんか。',
        'Is it a transfer, or the four months or 28 hours a week until it?',
      ],
      [
        '2024年11月から、やむを得ない事情の転籍が広がり、それまでの間も働けます。',
        'Since November 2024 transfers are open in more circumstances, with work until then.',
      ],
      { citation: traineeTransfer, ask: askPlans },
    ),
    explain(
      'status-changed',
      ['特定技能などへの変更が許可されていませんか。', 'Has a change of status been granted?'],
      [
        '変更の許可の日から、新しい在留資格で働けます。',
        'From the day of the grant the person may work under the new status.',
      ],
      { citation: changeOfStatus, ask: askExamination },
    ),
    explain(
      'dates-in-other-order',
      ['雇入れの方が、所在不明の届出より先ではありませんか。', 'Did the hire come before the report?'],
      [
        '届け出られた日は、起きた日より後のことがあります。',
        'What is reported on a day may have happened on another.',
      ],
      { citation: trainingDifficulty, ask: askPlans },
    ),
    explain(
      'abuse-at-first-employer',
      [
        '最初の受入機関で、暴力・賃金の不払い・旅券の取上げ・帰国の強要などはありませんでしたか。',
        'Was there violence, unpaid wages, a passport kept, or a forced return at the first host?',
      ],
      [
        'そこから離れた人は保護の対象になり得ます。届出をした側に、そう届け出る動機があることもあります。',
        'Who left it may need protection, and who made the report may have had a motive to make it.',
      ],
      { citation: traineeProtection, ask: askScreening },
    ),
  ],
};
