import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneOf, term, textTable } from './text-table.ts';

test('a table is read row by row, cells trimmed, with blank lines and remarks left out', () => {
  const rows = textTable('\n a | b\n\n   \n# a remark\nc||\n'.replace('||', '|'), 2);
  assert.deepEqual(rows, [
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('a row with a cell too many or too few does not load, and says which', () => {
  assert.throws(() => textTable('a|b\nc', 2), /2 cells wanted, 1 found: c/u);
  assert.throws(() => textTable('a|b|c', 2), /2 cells wanted, 3 found: a\|b\|c/u);
});

test('a word that no list has does not load, and the list is told', () => {
  assert.equal(oneOf(['yes', 'no'], 'no'), 'no');
  assert.throws(() => oneOf(['yes', 'no'], 'maybe'), /"maybe" is none of yes, no/u);
});

test('a row without a last day has none', () => {
  assert.deepEqual(term('2026-01-01', ''), { validFrom: '2026-01-01' });
  assert.deepEqual(term('2026-01-01', '2026-12-31'), { validFrom: '2026-01-01', validUntil: '2026-12-31' });
});
