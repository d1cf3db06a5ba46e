import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { partsOf, plainDate } from '@renkei/kernel';
import { showEra } from '../../../texts/dates.ts';
import { readTypedDay } from './read-typed-day.ts';

const read = (day: string) => ({ read: plainDate(day), note: 'none' });

for (const typed of [
  '2026-10-31',
  '2026/10/31',
  '20261031',
  'R8.10.31',
  'r8.10.31',
  '令和8年１０月３１日',
  '２０２６－１０－３１',
  '２０２６ー１０ー３１',
  '2026年10月31日',
  ' 2026-10-31 ',
]) {
  test(`${typed} is read as 31 October 2026`, () => {
    assert.deepEqual(readTypedDay(typed), read('2026-10-31'));
  });
}

test('the first year of an era may be written 元', () => {
  assert.deepEqual(readTypedDay('令和元年5月1日'), read('2019-05-01'));
});

test('an era year past the end of its era is read, converted and noted', () => {
  assert.deepEqual(readTypedDay('平成35年4月1日'), { read: plainDate('2023-04-01'), note: 'outside-era' });
  assert.deepEqual(readTypedDay('R1.4.30'), { read: plainDate('2019-04-30'), note: 'outside-era' });
});

test('an impossible day is refused with the last day of that month', () => {
  assert.deepEqual(readTypedDay('2026-02-30'), { problem: 'no-such-day', year: 2026, month: 2, lastDay: 28 });
  assert.deepEqual(readTypedDay('2026-13-01'), { problem: 'no-such-month' });
});

test('nothing is guessed from half a date or another order', () => {
  assert.deepEqual(readTypedDay(''), { problem: 'empty' });
  for (const typed of ['10/31', '31.10.2026', 'next week', 'R0.1.1', '2026-10']) {
    assert.deepEqual(readTypedDay(typed), { problem: 'not-a-date' });
  }
});

test('every day from 1926 on is read back from its era', () => {
  const days = fc.tuple(
    fc.integer({ min: 1927, max: 2117 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(days, ([year, month, date]) => {
      const day = plainDate(
        `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      );
      const parts = partsOf(day);
      assert.deepEqual(
        readTypedDay(`${showEra(day, 'ja') ?? ''}${String(parts.month)}月${String(parts.day)}日`),
        { read: day, note: 'none' },
      );
    }),
  );
});
