import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { hasResidenceCard } from './residence-card.ts';

const cases: readonly (readonly [
  title: string,
  stay: readonly [status: string, from: string, until?: string, period?: string],
  expected: boolean,
])[] = [
  ['three months as granted: no card', ['designated_activities', '2026-04-01', '2026-07-01', '3m'], false],
  ['four months as granted: a card', ['designated_activities', '2026-04-01', '2026-08-01', '4m'], true],
  ['31 days: no card', ['designated_activities', '2026-04-01', '2026-05-02', '31d'], false],
  ['a year and three months: a card', ['student', '2026-04-01', '2027-07-01', '1y3m'], true],
  ['three months by its days: no card', ['student', '2026-04-01', '2026-07-01'], false],
  ['a day more than three months by its days: a card', ['student', '2026-04-01', '2026-07-02'], true],
  ['no end: a card', ['permanent_resident', '2026-04-01'], true],
  ['an official: no card', ['official', '2026-04-01', '2027-03-31', '1y'], false],
  [
    'a temporary visitor of 90 days: no card',
    ['temporary_visitor', '2026-04-01', '2026-06-30', '90d'],
    false,
  ],
  ['a status that no table knows: a card', ['no_such_status', '2026-04-01', '2027-03-31', '1y'], true],
  ['a period that cannot be read: its days decide', ['student', '2026-04-01', '2027-03-31', 'long'], true],
];

for (const [title, [status, from, until, period], expected] of cases) {
  test(title, () => {
    const stay = {
      status,
      from: plainDate(from),
      ...(until === undefined ? {} : { until: plainDate(until) }),
      ...(period === undefined ? {} : { period }),
    };
    assert.equal(hasResidenceCard(stay, plainDate('2026-04-01')), expected);
  });
}
