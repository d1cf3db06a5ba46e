import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLooseDay } from './loose-day.ts';

const cases: readonly (readonly [string, string])[] = [
  ['2026-10-31', '2026-10-31'],
  ['2026-1-3', '2026-01-03'],
  ['20261031', '2026-10-31'],
  ['2026/10/31', '2026-10-31'],
  ['2026.10.31', '2026-10-31'],
  ['2026年10月31日', '2026-10-31'],
  ['２０２６／１０／３１', '2026-10-31'],
  ['２０２６－１０－３１', '2026-10-31'],
  ['R8.10.31', '2026-10-31'],
  ['r8/10/31', '2026-10-31'],
  ['Ｒ８．１０．３１', '2026-10-31'],
  ['令和8年10月31日', '2026-10-31'],
  ['令和 ８ 年 １０ 月 ３１ 日', '2026-10-31'],
  ['令和元年5月1日', '2019-05-01'],
  ['㋿8年1月1日', '2026-01-01'],
  ['㍻6年5月17日', '1994-05-17'],
  ['平成元年1月8日', '1989-01-08'],
  ['昭和64年1月8日', '1989-01-08 outside'],
  ['平成35年4月1日', '2023-04-01 outside'],
  ['令和0年1月1日', 'date.not-a-day'],
  ['2026-02-30', 'date.not-a-day'],
  ['2026-10/31', 'date.not-a-day'],
  ['20261301', 'date.not-a-day'],
  ['26/10/31', 'date.not-a-day'],
  ['明治45年1月1日', 'era.unknown'],
  ['難民8年1月1日', 'era.unknown'],
  ['46327', 'date.not-a-day'],
  ['', 'date.not-a-day'],
];

test('days as employers write them are one day, and what is no day is none', () => {
  for (const [text, expected] of cases) {
    const read = readLooseDay(text);
    const said = read.ok ? `${read.value.day}${read.value.isOutsideEra ? ' outside' : ''}` : read.error;
    assert.equal(said, expected, text);
  }
});
