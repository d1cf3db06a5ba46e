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

test('2 and 3 January are closed where they are weekdays and no holidays, and 4 January is open', () => {
  for (const day of ['2026-01-01', '2026-01-02', '2025-01-03', '2025-12-29', '2025-12-30', '2025-12-31'])
    assert.equal(isOpeningDay(plainDate(day)), false, day);
  for (const day of ['2027-01-04', '2026-02-02', '2026-02-03', '2025-11-28', '2026-06-30', '2026-12-28'])
    assert.equal(isOpeningDay(plainDate(day)), true, day);
});
