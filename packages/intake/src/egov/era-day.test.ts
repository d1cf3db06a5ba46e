import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EraCells, readEraDay } from './era-day.ts';

const cases: readonly (readonly [EraCells, string])[] = [
  [['5', '8', '10', '1'], '2026-10-01'],
  [['R', '08', '10', '01'], '2026-10-01'],
  [['令和', '元', '5', '1'], '2019-05-01'],
  [['５', '０８', '１０', '０１'], '2026-10-01'],
  [['h', '6', '5', '17'], '1994-05-17'],
  [['4', '35', '4', '1'], '2023-04-01 outside'],
  [['5', '1', '4', '30'], '2019-04-30 outside'],
  [['3', '64', '1', '7'], '1989-01-07'],
  [['3', '64', '1', '8'], '1989-01-08 outside'],
  [['2', '15', '12', '25'], '1926-12-25'],
  [['3', '1', '12', '25'], '1926-12-25'],
  [['', '2026', '2', '28'], '2026-02-28'],
  [['', '2026', '2', '30'], 'date.not-a-day'],
  [['5', '0', '1', '1'], 'date.not-a-day'],
  [['5', '2026', '1', '1'], 'date.not-a-day'],
  [['5', '8', '', '1'], 'date.not-a-day'],
  [['', '08', '1', '1'], 'era.unknown'],
  [['9', '08', '1', '1'], 'era.unknown'],
  [['', '', '', ''], 'blank'],
];

test('eras, Gregorian years and days outside their era', () => {
  for (const [cells, expected] of cases) {
    const read = readEraDay(cells);
    const text =
      read.kind === 'day'
        ? `${read.day}${read.isOutsideEra ? ' outside' : ''}`
        : read.kind === 'bad'
          ? read.code
          : 'blank';
    assert.equal(text, expected, cells.join(' '));
  }
});
