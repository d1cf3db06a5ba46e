import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { lpa28 } from '../citations.ts';
import { allOf, ask, no, yes } from '../decision/combine.ts';
import type { NotificationFacts } from '../facts/facts.ts';
import { statusOn } from '../residence-status/statuses-by-date.ts';
import { employedOnly, lpa28_3, lpaRule1_2, ordinaryAttention } from './citations.ts';

/** LPA 28(1), (3): does this hire or separation have to be notified? Nobody outside the duty is ever asked about a notice. */
export function mustNotify(facts: NotificationFacts): Decision {
  const { on } = facts;
  if (on === undefined)
    return ask(
      lpa28,
      ['雇入れ・離職の日がわかりません。', 'The day of the hire or separation is not known.'],
      'on',
    );
  return allOf(
    isNotifiedEvent(facts),
    isForeignNational(facts),
    isRecognisable(facts),
    hasNotifiedStatus(facts, on),
    isEmployed(facts),
    byWhichPublicRule(facts),
  );
}

/** Point in time: nothing is notified again on renewal, change of status or a new card. */
function isNotifiedEvent({ event }: NotificationFacts): Decision {
  switch (event) {
    case 'hire':
      return yes(lpa28, ['雇入れは届出の対象です。', 'A hire is notified.']);
    case 'separation':
      return yes(lpa28, ['離職は届出の対象です。', 'A separation is notified.']);
    case 'renewal':
    case 'change-of-status':
    case 'new-card':
      return no(lpa28, [
        '届出は雇入れと離職の時だけです。更新・変更・新しいカードでは要りません。',
        'Only hire and separation are notified; not a renewal, a change of status or a new card.',
      ]);
    default:
      return ask(
        lpa28,
        ['雇入れか離職かわかりません。', 'Whether it is a hire or a separation is not known.'],
        'event',
      );
  }
}

function isForeignNational({ foreignNational }: NotificationFacts): Decision {
  if (foreignNational === undefined)
    return ask(
      lpa28,
      ['外国籍かどうかわかりません。', 'Whether the person is a foreign national is not known.'],
      'foreignNational',
    );
  return foreignNational === 'yes'
    ? yes(lpa28, ['外国籍の人です。', 'A foreign national.'])
    : no(lpa28, [
        '日本国籍の人（帰化・重国籍を含む）は対象ではありません。',
        'A Japanese national, naturalised or dual, is outside the duty.',
      ]);
}

function isRecognisable({ recognisable }: NotificationFacts): Decision {
  if (recognisable === undefined)
    return ask(
      ordinaryAttention,
      [
        '通常の注意で外国人とわかったか、わかりません。',
        'Whether ordinary attention showed it is not known.',
      ],
      'recognisable',
    );
  return recognisable === 'yes'
    ? yes(ordinaryAttention, ['通常の注意でわかりました。', 'Ordinary attention showed it.'])
    : no(ordinaryAttention, [
        '通常の注意ではわからず、届け出なくても問われません。',
        'Ordinary attention did not show it; not notifying is no breach.',
      ]);
}

function hasNotifiedStatus({ status }: NotificationFacts, on: PlainDate): Decision {
  if (status === undefined)
    return ask(lpaRule1_2, ['在留資格がわかりません。', 'The status of residence is not known.'], 'status');
  if (status === 'none')
    return yes(lpa28, [
      '在留資格のない人は、書面による許可の事実を届け出ます。',
      'For somebody without a status, the permission by letter is notified.',
    ]);
  const row = statusOn(status, on);
  if (row === undefined)
    return ask(
      lpaRule1_2,
      ['この在留資格の表はその日に届いていません。', 'The table of statuses does not reach that day.'],
      'lawOnThatDay',
    );
  return row.notice === 'notice'
    ? yes(lpa28, [`「${row.ja}」は届出の対象です。`, `${row.en} is notified.`])
    : no(lpaRule1_2, [
        `「${row.ja}」は届出の対象ではありません。`,
        `${row.en} is outside the duty to notify.`,
      ]);
}

function isEmployed({ engagedAs }: NotificationFacts): Decision {
  switch (engagedAs) {
    case 'employee':
    case 'director-and-employee':
      return yes(employedOnly, ['雇用されています。', 'The person is employed.']);
    case 'director':
      return no(employedOnly, [
        '会社の役員は届出の対象ではありません。',
        'A company director is outside the duty to notify.',
      ]);
    case 'contractor':
      return no(employedOnly, [
        '請負・委任の人は届出の対象ではありません。',
        'A contractor is outside the duty to notify.',
      ]);
    case 'seconded':
      return ask(
        employedOnly,
        ['国外で賃金を受ける出向は、扱いがはっきりしません。', 'Secondment paid abroad is not clear.'],
        'engagedAs',
      );
    default:
      return ask(
        employedOnly,
        ['働き方がわかりません。', 'How the person is engaged is not known.'],
        'engagedAs',
      );
  }
}

/** Same content and limits; public bodies inform instead of notifying. */
function byWhichPublicRule({ employer }: NotificationFacts): Decision {
  if (employer === undefined)
    return ask(
      lpa28_3,
      ['事業主が国・地方公共団体かわかりません。', 'Whether the employer is a public body is not known.'],
      'employer',
    );
  return employer === 'private'
    ? yes(lpa28, ['事業主は届け出ます。', 'The employer notifies.'])
    : yes(lpa28_3, ['国・地方公共団体は、届出に代えて通知します。', 'A public body informs (通知) instead.']);
}
