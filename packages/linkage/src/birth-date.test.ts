import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { isSlipOf } from './birth-date.ts';

test('days that differ as clerks’ slips do, in either direction', () => {
  const slips: readonly (readonly [string, string, string])[] = [
    ['day and month exchanged', '1998-04-07', '1998-07-04'],
    ['one digit', '1998-04-07', '1998-04-09'],
    ['a digit of the year', '1998-04-07', '1968-04-07'],
    ['two neighbouring digits', '1998-04-12', '1998-04-21'],
    ['the day before, over the end of a month', '1998-04-30', '1998-05-01'],
    ['Shōwa for Heisei', '1990-04-07', '1927-04-07'],
    ['Heisei for Reiwa', '2000-04-07', '2030-04-07'],
    ['a year of Shōwa taken for the common era', '1963-04-07', '1988-04-07'],
  ];
  for (const [slip, a, b] of slips) {
    assert.ok(isSlipOf(plainDate(a), plainDate(b)), slip);
    assert.ok(isSlipOf(plainDate(b), plainDate(a)), slip);
  }
});

test('equal days, and days that share only a part, are no slip of each other', () => {
  for (const [a, b] of [
    ['1998-04-07', '1998-04-07'],
    ['1998-04-07', '1998-06-19'],
    ['1998-04-07', '1991-04-17'],
    ['1998-04-07', '1971-12-25'],
  ] as const) {
    assert.ok(!isSlipOf(plainDate(a), plainDate(b)), `${a} ${b}`);
  }
});
