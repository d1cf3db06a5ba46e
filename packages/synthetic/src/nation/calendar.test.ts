import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, plainDate, addDays } from '@renkei/kernel';
import { dayOfText, monthsAfter, textOf } from './calendar.ts';
import { eraCells } from './notices/form-10101.ts';

test('days and months are those of the kernel, which knows nothing of this calendar', () => {
  let day = plainDate('1925-01-01');
  for (let step = 0; step < 900; step += 1) {
    const number = dayOfText(day);
    assert.equal(textOf(number), day);
    for (const months of [1, 2, 24])
      assert.equal(textOf(monthsAfter(number, months)), addMonths(day, months));
    day = addDays(day, 47);
  }
});

test('eras begin on their days: Showa ends on 7 January 1989, Heisei on 30 April 2019', () => {
  for (const [day, cells] of [
    ['1989-01-07', ['3', '64', '01', '07']],
    ['1989-01-08', ['4', '01', '01', '08']],
    ['2019-04-30', ['4', '31', '04', '30']],
    ['2019-05-01', ['5', '01', '05', '01']],
  ] as const) {
    assert.deepEqual(eraCells(dayOfText(day), 'code'), cells);
  }
  assert.deepEqual(eraCells(dayOfText('2026-10-01'), 'past'), ['4', '38', '10', '01']);
  assert.deepEqual(eraCells(dayOfText('2026-10-01'), 'gregorian'), ['', '2026', '10', '01']);
});
