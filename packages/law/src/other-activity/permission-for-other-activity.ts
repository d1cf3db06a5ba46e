import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { dayInWords } from '../day-in-words.ts';
import { allOf, anyOf, ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { hasBasisToStay } from '../residence-status/basis-to-stay.ts';
import type { StatusRow } from '../residence-status/statuses-by-date.ts';
import { cardAndStatus } from '../work-permission/citations.ts';
import { hoursMeasurable, icrra19_2, permissionEnds, rule19_3, rule19_5_1, rule19_5_2 } from './citations.ts';
import { withinStudentHours, withinTwentyEightHours } from './hours.ts';

type Asked = { readonly facts: WorkFacts; readonly on: PlainDate; readonly row: StatusRow };

/** ICRRA 19(2): work outside the status, because it needs no permission or because a permission covers it. */
export function mayWorkBesideStatus(asked: Asked): Decision {
  return anyOf(needsNoPermission(asked), isCoveredByPermission(asked));
}

/** Rule 19-3: assistance at the own university while enrolled, and rewards outside business. */
function needsNoPermission({ facts, row }: Asked): Decision {
  const { exclusion } = facts;
  if (exclusion === undefined)
    return ask(
      rule19_3,
      ['許可の要らない報酬かどうかわかりません。', 'Whether the pay needs no permission is not known.'],
      'exclusion',
    );
  switch (exclusion) {
    case 'none':
      return no(rule19_3, [
        '許可の要らない報酬ではありません。',
        'The pay is none that needs no permission.',
      ]);
    case 'reward':
      return yes(rule19_3, [
        '業として行わない謝金などで、許可は要りません。',
        'A reward outside business needs no permission.',
      ]);
    case 'own-university':
      return allOf(isStudent(row), isEnrolled(facts));
  }
}

function isStudent({ slug }: StatusRow): Decision {
  return slug === 'student'
    ? yes(rule19_3, [
        '在籍する大学での教育・研究の補助です。',
        'Teaching or research assistance at the own university.',
      ])
    : no(rule19_3, [
        '在籍大学での補助の例外は留学の人のものです。',
        'The exception for the own university is for students.',
      ]);
}

/** Rule 19(5)(i): on leave a student may not use the permission; after leaving the school there is none to use. */
export function isEnrolled({ enrolment }: WorkFacts): Decision {
  if (enrolment === undefined)
    return ask(
      rule19_5_1,
      ['在籍しているかわかりません。', 'Whether the student is enrolled is not known.'],
      'enrolment',
    );
  switch (enrolment) {
    case 'enrolled':
      return yes(rule19_5_1, ['学校に在籍しています。', 'The student is enrolled.']);
    case 'on-leave':
      return no(rule19_5_1, [
        '休学中は許可を使えません。',
        'The permission may not be used during a leave of absence.',
      ]);
    case 'ended':
      return no(rule19_5_1, ['在籍が終わっています。', 'The enrolment has ended.']);
  }
}

function isCoveredByPermission(asked: Asked): Decision {
  const { facts, row } = asked;
  if (facts.permission === undefined)
    return ask(
      icrra19_2,
      ['資格外活動の許可があるかわかりません。', 'Whether there is a permission is not known.'],
      'permission',
    );
  switch (facts.permission) {
    case 'none':
      return no(icrra19_2, ['資格外活動の許可はありません。', 'There is no permission for other activity.']);
    case 'letter':
      return ask(
        cardAndStatus,
        [
          '在留資格のある人に書面の許可が示されています。',
          'A letter is shown for somebody who has a status.',
        ],
        'cardMeaning',
      );
    case 'individual':
      return allOf(isInTime(asked), coversThisJob(facts));
    case 'comprehensive':
    case 'comprehensive-education':
      return row.slug === 'temporary_visitor' ? notForVisitors() : comprehensive(asked);
  }
}

function notForVisitors(): Decision {
  return ask(
    icrra19_2,
    [
      '短期滞在には包括許可が出ません。記載を確かめます。',
      'Temporary visitors are given no comprehensive permission; the entry has to be checked.',
    ],
    'cardMeaning',
  );
}

function comprehensive(asked: Asked): Decision {
  const { facts, row } = asked;
  const student = row.slug === 'student';
  return allOf(
    isInTime(asked),
    isAtPermittedPremises(facts),
    hasMeasurableHours(facts),
    student ? withinStudentHours(facts) : withinTwentyEightHours(facts),
    ...(student ? [isEnrolled(facts)] : []),
    ...(facts.permission === 'comprehensive-education' ? [isEducationJob(facts)] : []),
  );
}

function isInTime({ facts, on }: Asked): Decision {
  const { permissionUntil: until } = facts;
  if (until === undefined)
    return ask(
      permissionEnds,
      ['許可の期限がわかりません。', 'The last day of the permission is not known.'],
      'permissionUntil',
    );
  const { ja, en } = dayInWords(until);
  if (on <= until) return yes(permissionEnds, [`許可は${ja}までです。`, `The permission runs to ${en}.`]);
  if (hasBasisToStay(facts, on).answer === 'no')
    return no(permissionEnds, [`許可は${ja}に終わっています。`, `The permission ended on ${en}.`]);
  return ask(
    permissionEnds,
    [
      `許可は${ja}までですが、在留は続いているかもしれません。`,
      `The permission ran to ${en}, and the stay may have gone on.`,
    ],
    'permissionInSpecialPeriod',
  );
}

/** Rule 19(5)(i): not even cleaning or washing up at amusement or sexual-service premises. */
function isAtPermittedPremises({ premises }: WorkFacts): Decision {
  if (premises === undefined)
    return ask(
      rule19_5_1,
      ['働く場所が風俗営業等の営業所かわかりません。', 'Whether the premises are barred ones is not known.'],
      'premises',
    );
  return premises === 'not-barred'
    ? yes(rule19_5_1, [
        '風俗営業等の営業所ではありません。',
        'The premises are no amusement or sexual-service premises.',
      ])
    : no(rule19_5_1, [
        '風俗営業等の営業所では、清掃や皿洗いもできません。',
        'At amusement or sexual-service premises not even cleaning is permitted.',
      ]);
}

function hasMeasurableHours({ engagedAs }: WorkFacts): Decision {
  if (engagedAs === undefined)
    return ask(
      hoursMeasurable,
      ['働き方がわかりません。', 'How the person is engaged is not known.'],
      'engagedAs',
    );
  return engagedAs === 'employee'
    ? yes(hoursMeasurable, ['雇用で、時間を確かめられます。', 'Employed: the hours can be measured.'])
    : ask(
        hoursMeasurable,
        [
          '雇用でない働き方には個別許可が要ることがあります。',
          'Work other than employment may need an individual permission.',
        ],
        'permissionCoversJob',
      );
}

function isEducationJob({ educationJob }: WorkFacts): Decision {
  if (educationJob === undefined)
    return ask(
      rule19_5_1,
      ['教育等の仕事かわかりません。', 'Whether it is education work is not known.'],
      'educationJob',
    );
  return educationJob === 'yes'
    ? yes(rule19_5_1, ['許可にある教育等の仕事です。', 'It is the education work of the permission.'])
    : no(rule19_5_1, [
        '許可は教育等の仕事に限られています。',
        'The permission is limited to education work.',
      ]);
}

/** Rule 19(5)(ii): a person compares; no machine does. */
function coversThisJob({ permissionCoversJob }: WorkFacts): Decision {
  if (permissionCoversJob === undefined)
    return ask(
      rule19_5_2,
      ['許可がこの仕事に及ぶかわかりません。', 'Whether the permission covers this job is not known.'],
      'permissionCoversJob',
    );
  return permissionCoversJob === 'yes'
    ? yes(rule19_5_2, [
        '許可はこの機関・業務に及びます。',
        'The permission covers this organisation and these duties.',
      ])
    : no(rule19_5_2, [
        '許可はこの機関・業務に及びません。',
        'The permission does not cover this organisation or these duties.',
      ]);
}
