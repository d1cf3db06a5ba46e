import { closedDays, form3TimeLimit, insuredTimeLimit, lpa28 } from '@renkei/law';
import { explain } from '../explain.ts';
import { firstTerm } from '../first-term.ts';
import type { RuleCard } from '../rule.ts';
import { askEmployer } from '../whom-to-ask.ts';

/** rules.md: `notification-late`. */
export const notificationLateCard: RuleCard = {
  id: 'notification-late',
  ...firstTerm,
  name: { ja: '届出の期限', en: 'Time limit of the notice' },
  about: {
    ja: '雇入れの届出が、閉庁日を数えた期限より後に出されたときに、次の届出を助けるために尋ねます。',
    en: 'Asks when the notice of a hire was filed after its last day, closed days counted, so that help can be offered for the next one.',
  },
  desks: ['L'],
  whoseError: 'employer',
  citations: [lpa28, insuredTimeLimit, form3TimeLimit, closedDays],
  explanations: [
    explain(
      'other-route-or-office',
      [
        '別の様式や別の事業所から、期限内に届け出ていませんか。',
        'Was it notified in time by another form or another office?',
      ],
      [
        '1つの雇入れは、一度届け出ればよく、様式や事業所は問いません。',
        'One hire is notified once, whatever the form or office.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'returned-and-refiled',
      [
        '期限内に出し、返戻されて出し直したものではありませんか。',
        'Was it filed in time, returned, and filed again?',
      ],
      [
        '期限内に出していれば、出し直しの日は遅れになりません。',
        'Who filed in time is not late by the day of filing again.',
      ],
      { citation: lpa28, ask: askEmployer },
    ),
    explain(
      'system-outage',
      ['電子申請のシステムの障害はありませんでしたか。', 'Was the filing system out of service?'],
      [
        '障害のために出せなかった日は、事業主の遅れとして扱いません。',
        'Days on which the system could not take it are not counted against the employer.',
      ],
      { citation: closedDays, ask: askEmployer },
    ),
    explain(
      'insured-later-than-hired',
      [
        '被保険者になったのは、届出に書かれた日より後ではありませんか。',
        'Did the person become insured later than the day in the notice?',
      ],
      [
        '資格取得届の期限は、被保険者となった日から数えます。',
        'The limit of the acquisition notice runs from the day of becoming insured.',
      ],
      { citation: insuredTimeLimit, ask: askEmployer },
    ),
  ],
};
