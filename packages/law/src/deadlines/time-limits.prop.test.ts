import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate } from '@renkei/kernel';
import fc from 'fast-check';
import { isOpeningDay } from './opening-days.ts';
import { lastDayFor, timeLimits } from './time-limits.ts';

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate('2020-03-01'), days));

test('a last day is an opening day after the fact, and a later fact never has an earlier one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...timeLimits), day, fc.integer({ min: 0, max: 90 }), (limit, on, later) => {
      const last = lastDayFor(limit, on);
      assert.ok(isOpeningDay(last) && last > on);
      assert.ok(lastDayFor(limit, addDays(on, later)) >= last);
    }),
  );
});
