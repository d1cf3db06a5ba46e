import type { Decision } from '../citation.ts';
import { allOf, anyOf, ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { anySevenDays, rule19_5_1 } from './citations.ts';

const HOURS_IN_SEVEN_DAYS = 28;
const HOURS_A_DAY_IN_VACATION = 8;

/** Rule 19(5)(i), any seven days: at most 28 hours over all employers; exactly 28 is within. */
export function withinTwentyEightHours({ hoursInAnySevenDays: hours }: WorkFacts): Decision {
  if (hours === undefined)
    return ask(
      anySevenDays,
      ['7日間の合計時間がわかりません。', 'The hours in seven days are not known.'],
      'hoursInAnySevenDays',
    );
  return hours <= HOURS_IN_SEVEN_DAYS
    ? yes(anySevenDays, [
        `7日間に${hours}時間で、28時間以内です。`,
        `${hours} hours in seven days: within 28.`,
      ])
    : no(anySevenDays, [
        `7日間に${hours}時間で、28時間を超えます。`,
        `${hours} hours in seven days: more than 28.`,
      ]);
}

/** Rule 19(5)(i) for students: 8 hours a day in the long vacation of the school's rules, 28 in seven days otherwise. */
export function withinStudentHours(facts: WorkFacts): Decision {
  return anyOf(
    allOf(isLongVacation(facts), withinEightHours(facts)),
    allOf(isTermTime(facts), withinTwentyEightHours(facts)),
  );
}

function isLongVacation({ longVacation }: WorkFacts): Decision {
  if (longVacation === undefined) return vacationNotKnown();
  return longVacation === 'yes'
    ? yes(rule19_5_1, [
        '学則で定める長期休業の期間です。',
        'The day lies in the long vacation of the school’s rules.',
      ])
    : no(rule19_5_1, [
        '学則で定める長期休業の期間ではありません。',
        'The day lies in no long vacation of the school’s rules.',
      ]);
}

function isTermTime({ longVacation }: WorkFacts): Decision {
  if (longVacation === undefined) return vacationNotKnown();
  return longVacation === 'no'
    ? yes(rule19_5_1, ['授業期間です。', 'The day lies in term time.'])
    : no(rule19_5_1, ['授業期間ではありません。', 'The day lies outside term time.']);
}

function vacationNotKnown(): Decision {
  return ask(
    rule19_5_1,
    ['長期休業の期間かどうかわかりません。', 'Whether the day lies in a long vacation is not known.'],
    'longVacation',
  );
}

function withinEightHours({ hoursThisDay: hours }: WorkFacts): Decision {
  if (hours === undefined)
    return ask(
      rule19_5_1,
      ['その日の時間がわかりません。', 'The hours on that day are not known.'],
      'hoursThisDay',
    );
  return hours <= HOURS_A_DAY_IN_VACATION
    ? yes(rule19_5_1, [`その日は${hours}時間で、8時間以内です。`, `${hours} hours on that day: within 8.`])
    : no(rule19_5_1, [
        `その日は${hours}時間で、8時間を超えます。`,
        `${hours} hours on that day: more than 8.`,
      ]);
}
