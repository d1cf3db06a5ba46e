import type { Decision } from '../citation.ts';
import { cite, unverified } from '../cite.ts';
import { ask, no, yes } from '../decision/combine.ts';
import type { WageFacts } from '../facts/facts.ts';
import { findPrefecture } from '../offices/prefectures.ts';
import { minimumWageOn } from './minimum-wages.ts';

/** Minimum Wage Act 4: whatever the status, at least the minimum wage. */
export const minimumWageAct4 = cite(
  'minimum-wage-act-4',
  ['最低賃金法4条', 'Minimum Wage Act 4'],
  [
    '使用者は、最低賃金額以上の賃金を払うこと。在留資格にかかわらないこと（要旨）。',
    'At least the minimum wage is paid, whatever the status of residence (gist).',
  ],
  unverified('from memory; office-ono-sr.com for the fine'),
);

/** Does this hourly wage reach the minimum of prefecture and day? What is under it is owed to the worker. */
export function reachesMinimumWage({ on, prefecture, hourlyWage }: WageFacts): Decision {
  if (on === undefined) return ask(minimumWageAct4, ['日がわかりません。', 'The day is not known.'], 'on');
  const found = prefecture === undefined ? undefined : findPrefecture(prefecture);
  if (found === undefined)
    return ask(minimumWageAct4, ['都道府県がわかりません。', 'The prefecture is not known.'], 'prefecture');
  const row = minimumWageOn(found.code, on);
  if (row === undefined)
    return ask(
      minimumWageAct4,
      ['この日の最低賃金は表にありません。', 'The table has no minimum wage for that day.'],
      'lawOnThatDay',
    );
  if (hourlyWage === undefined)
    return ask(
      row.citation,
      [`${found.ja}の最低賃金は${row.yen}円です。`, `${found.en}: JPY ${row.yen} an hour.`],
      'hourlyWage',
    );
  return hourlyWage >= row.yen
    ? yes(row.citation, [
        `${found.ja}の最低賃金は${row.yen}円で、これに達しています。`,
        `${found.en}: JPY ${row.yen} an hour, which is reached.`,
      ])
    : no(row.citation, [
        `${found.ja}の最低賃金は${row.yen}円で、差額は支払われるべき賃金です。`,
        `${found.en}: JPY ${row.yen} an hour; the difference is owed to the worker.`,
      ]);
}
