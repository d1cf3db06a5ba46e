import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  parsePlainDate,
  plainDate,
  type PlainDate,
} from './plain-date.ts';

const days = fc.integer({ min: -200_000, max: 200_000 });
const someDay = days.map((offset): PlainDate => addDays(plainDate('2000-01-01'), offset));

test('adding days and counting them are inverse', () => {
  fc.assert(fc.property(someDay, days, (day, count) => daysBetween(day, addDays(day, count)) === count));
});

test('the text order of days is their order in time', () => {
  fc.assert(fc.property(someDay, someDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
});

test('what is written can be read, and only real days can', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const read = parsePlainDate(day);
      assert.ok(read.ok && read.value === day);
    }),
  );
});

test('adding months never leaves the month aimed at', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
      const expected = (Number(day.slice(5, 7)) - 1 + months) % 12;
      assert.equal(Number(addMonths(day, months).slice(5, 7)) - 1, expected);
    }),
  );
});
