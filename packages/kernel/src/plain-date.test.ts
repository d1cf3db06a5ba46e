import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, addMonths, daysBetween, parsePlainDate, plainDate, weekdayOf } from './plain-date.ts';

test('a day that does not exist is refused', () => {
  for (const text of ['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '0000-01-01', '2026-2-3', '']) {
    assert.equal(parsePlainDate(text).ok, false, text);
  }
});

test('29 February exists in leap years only, centuries by the rule of 400', () => {
  assert.equal(parsePlainDate('2024-02-29').ok, true);
  assert.equal(parsePlainDate('2000-02-29').ok, true);
  assert.equal(parsePlainDate('1900-02-29').ok, false);
});

test('two months after 31 December is the last day of February', () => {
  assert.equal(addMonths(plainDate('2026-12-31'), 2), '2027-02-28');
  assert.equal(addMonths(plainDate('2023-12-31'), 2), '2024-02-29');
  assert.equal(addMonths(plainDate('2026-03-31'), -1), '2026-02-28');
});

test('days and weekdays run across months, years and before 1970', () => {
  assert.equal(addDays(plainDate('2026-10-31'), 1), '2026-11-01');
  assert.equal(addDays(plainDate('1970-01-01'), -1), '1969-12-31');
  assert.equal(daysBetween(plainDate('2026-10-01'), plainDate('2026-10-31')), 30);
  assert.equal(weekdayOf(plainDate('2026-10-31')), 6);
  assert.equal(weekdayOf(plainDate('1969-12-31')), 3);
});
