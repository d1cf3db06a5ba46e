import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { isOpeningDay, thisOrNextOpeningDay } from './opening-days.ts';

test('offices are closed at weekends, on holidays with their substitutes, and from 29 December to 3 January', () => {
  for (const day of ['2026-10-31', '2026-11-01', '2026-11-03', '2026-05-06', '2026-12-29', '2027-01-03']) {
    assert.equal(isOpeningDay(plainDate(day)), false, day);
  }
  for (const day of ['2026-10-30', '2026-12-28', '2027-01-04', '2026-05-07']) {
    assert.equal(isOpeningDay(plainDate(day)), true, day);
  }
});

test('a closed day moves on to the next opening day', () => {
  assert.equal(thisOrNextOpeningDay(plainDate('2026-12-29')), '2027-01-04');
  assert.equal(thisOrNextOpeningDay(plainDate('2026-10-30')), '2026-10-30');
});
