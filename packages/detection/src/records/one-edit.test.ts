import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areOneEditApart } from './one-edit.ts';

const cases: readonly (readonly [title: string, a: string, b: string, expected: boolean])[] = [
  ['one digit changed', 'XX12345678XX', 'XX12345078XX', true],
  ['two neighbours exchanged', 'XX12345678XX', 'XX12354678XX', true],
  ['one digit left out', 'XX12345678XX', 'XX1234567XX', true],
  ['one digit put in', 'XX12345678XX', 'XX112345678XX', true],
  ['the last letter changed', 'XX12345678XX', 'XX12345678XY', true],
  ['the same', 'XX12345678XX', 'XX12345678XX', false],
  ['two digits changed', 'XX12345678XX', 'XX92345679XX', false],
  ['two digits that are no neighbours exchanged', 'XX12345678XX', 'XX32145678XX', false],
  ['two digits left out', 'XX12345678XX', 'XX123456XX', false],
  ['nothing beside a number', '', 'XX12345678XX', false],
];

for (const [title, a, b, expected] of cases) {
  test(`${title}: ${expected ? 'one edit apart' : 'not one edit apart'}, from either side`, () => {
    assert.deepEqual([areOneEditApart(a, b), areOneEditApart(b, a)], [expected, expected]);
  });
}
