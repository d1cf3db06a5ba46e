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

const NOT_A_DAY = { ok: false, error: 'date.not-a-day' };
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

test('a text is a day exactly if it has the shape and the calendar of the machine has the day', () => {
  const number = (max: number, width: number) =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
  const written = fc
    .tuple(
      fc.oneof(number(9999, 4), fc.constantFrom('1849', '1850', '2150', '2151')),
      number(14, 2),
      number(33, 2),
    )
    .map((parts) => parts.join('-'));
  const spoilt = fc
    .tuple(written, fc.nat({ max: 10 }), fc.constantFrom('', '/', '٣', '３', ' ', '\n', '-', '+', 'e', '0'))
    .map(([text, at, character]) => `${text.slice(0, at)}${character}${text.slice(at + 1)}`);
  fc.assert(
    fc.property(fc.oneof(written, spoilt), (text) => {
      const shaped = /^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$/.exec(text)?.[0] === text;
      const time = new Date(`${text}T00:00:00Z`).getTime();
      const isDay = shaped && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      for (let again = 0; again < 2; again += 1) {
        assert.deepEqual(parsePlainDate(text), isDay ? { ok: true, value: text } : NOT_A_DAY);
      }
    }),
    { numRuns: 20_000 },
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
