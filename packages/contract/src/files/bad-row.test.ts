import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadRow, badRow } from './bad-row.ts';
import { badRowCodes } from './bad-row-codes.ts';
import { cellCodes } from './cell-codes.ts';
import { fileCodes } from './file-codes.ts';
import { rowCodes } from './row-codes.ts';

const place = { file: 'a.csv', line: 2, column: 3, columnName: 'sex', allowed: ['male', 'female'] };

test('codes are unique, of the shape noun.problem', () => {
  const codes = [fileCodes, rowCodes, cellCodes].flatMap((table) => Object.keys(table));
  assert.equal(new Set(codes).size, codes.length);
  for (const code of codes) assert.match(code, /^[a-z-]+\.[a-z0-9-]+$/);
});

test('every sentence is whole, in both languages', () => {
  for (const [code, { expected, cure }] of Object.entries(badRowCodes)) {
    for (const text of [expected, cure]) {
      assert.match(text.ja, /(。|\{allowed\})$/, code);
      assert.match(text.en, /(\.|”\.|\{allowed\}|: -)$/, code);
    }
  }
});

test('a bad row says what was found in one short line, without individual numbers', () => {
  const bad = badRow(place, 'cell.not-in-list', `a\u001b[31m\n${'x'.repeat(70)} 1234-5678-9012 tail`);
  assert.ok(!/\p{Cc}/u.test(bad.found) && Array.from(bad.found).length <= 80);
  assert.ok(!bad.found.includes('5678'));
  assert.equal(bad.expected.en, 'One of: male, female');
  assert.ok(BadRow.safeParse(bad).success);
});

test('a number at the place of the cut is masked before the cut', () => {
  const { found } = badRow(place, 'id.malformed', `${'x'.repeat(74)}123456789012`);
  assert.equal(found, `${'x'.repeat(74)}*`);
});
