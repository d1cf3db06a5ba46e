import type { Decision } from '../citation.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { allOf, anyOf, ask, no, yes } from '../decision/combine.ts';
import type { WorkFacts } from '../facts/facts.ts';
import { term } from '../text-table.ts';
import { anySevenDays, rule19_5_1 } from './citations.ts';

type HourLimit = DatedRow & { readonly inSevenDays: number; readonly aDayInVacation: number };

/** Limits of the comprehensive permission. The table begins with the table of statuses; an earlier day asks. */
export const hourLimits: readonly HourLimit[] = [
  { inSevenDays: 28, aDayInVacation: 8, ...term('2019-04-01', ''), citation: rule19_5_1 },
];

/** Rule 19(5)(i), any seven days: at most 28 hours over all employers; exactly 28 is within. */
export function withinTwentyEightHours(facts: WorkFacts): Decision {
  const limit = limitOf(facts);
  if (limit === undefined) return limitNotKnown();
  return withinSevenDays(facts, limit.inSevenDays);
}

function withinSevenDays({ hoursInAnySevenDays: hours }: WorkFacts, most: number): Decision {
  if (hours === undefined)
    return ask(
      anySevenDays,
      ['7日間の合計時間がわかりません。', 'The hours in seven days are not known.'],
      'hoursInAnySevenDays',
    );
  return hours <= most
    ? yes(anySevenDays, [
        `7日間に${hours}時間で、${most}時間以内です。`,
        `${hours} hours in seven days: within ${most}.`,
      ])
    : no(anySevenDays, [
        `7日間に${hours}時間で、${most}時間を超えます。`,
        `${hours} hours in seven days: more than ${most}.`,
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

function withinEightHours(facts: WorkFacts): Decision {
  const limit = limitOf(facts);
  if (limit === undefined) return limitNotKnown();
  return withinDay(facts, limit.aDayInVacation);
}

function limitOf({ on }: WorkFacts): HourLimit | undefined {
  return on === undefined ? undefined : rowsOn(hourLimits, on)[0];
}

function limitNotKnown(): Decision {
  return ask(
    rule19_5_1,
    ['この日の時間の上限は表にありません。', 'The table has no limit of hours for that day.'],
    'lawOnThatDay',
  );
}

function withinDay({ hoursThisDay: hours }: WorkFacts, most: number): Decision {
  if (hours === undefined)
    return ask(
      rule19_5_1,
      ['その日の時間がわかりません。', 'The hours on that day are not known.'],
      'hoursThisDay',
    );
  return hours <= most
    ? yes(rule19_5_1, [
        `その日は${hours}時間で、${most}時間以内です。`,
        `${hours} hours on that day: within ${most}.`,
      ])
    : no(rule19_5_1, [
        `その日は${hours}時間で、${most}時間を超えます。`,
        `${hours} hours on that day: more than ${most}.`,
      ]);
}
