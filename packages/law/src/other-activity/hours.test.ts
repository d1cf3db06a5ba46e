import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { withinStudentHours, withinTwentyEightHours } from './hours.ts';

test('28 hours are the law of every day from 1 April 2019, and of no day before', () => {
  const on = (day: string, hoursInAnySevenDays: number) =>
    withinTwentyEightHours({ on: plainDate(day), hoursInAnySevenDays });
  assert.deepEqual(on('2019-03-31', 1).missing, ['lawOnThatDay']);
  for (const day of ['2019-04-01', '2026-11-24']) {
    assert.equal(on(day, 28).answer, 'yes', day);
    assert.equal(on(day, 28.01).answer, 'no', day);
  }
  assert.deepEqual(withinTwentyEightHours({ hoursInAnySevenDays: 1 }).missing, ['lawOnThatDay']);
});

test('8 hours a day hold in the long vacation only, and on no day before the table', () => {
  const vacation = (day: string, hoursThisDay: number) =>
    withinStudentHours({ on: plainDate(day), longVacation: 'yes', hoursThisDay });
  assert.equal(vacation('2026-08-03', 8).answer, 'yes');
  assert.equal(vacation('2026-08-03', 8.25).answer, 'no');
  assert.deepEqual(vacation('2019-03-31', 1).missing, ['lawOnThatDay']);
});

test('whether it is a vacation is asked once, whatever the hours', () => {
  const { answer, missing } = withinStudentHours({
    on: plainDate('2026-08-03'),
    hoursThisDay: 1,
    hoursInAnySevenDays: 1,
  });
  assert.deepEqual([answer, missing], ['ask', ['longVacation']]);
});
