import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompareRow } from '@renkei/contract';
import { compareSays, marksLetters } from './compare-says.ts';

const place = { file: 'a.csv', line: 2, column: 3 };
const value = (text: string) => ({ kind: 'text' as const, value: text, place });
const row = (
  comparison: CompareRow['comparison'],
  notified: readonly string[],
  recorded: readonly string[],
): CompareRow => ({
  field: 'name',
  comparison,
  notified: notified.map(value),
  recorded: recorded.map(value),
  others: [],
});

test('an equal row says so, and says when the letters are written differently', () => {
  assert.equal(compareSays(row('equal', ['A B'], ['A B'])), 'equal');
  assert.equal(compareSays(row('equal', ['Ａ Ｂ'], ['A B'])), 'equal-written-differently');
});

test('among several recorded values it says that one of them, or none of them, is equal', () => {
  assert.equal(compareSays(row('equal', ['A'], ['B', 'A'])), 'one-of-several');
  assert.equal(compareSays(row('different', ['C'], ['B', 'A'])), 'different-from-all');
});

test('a row that cannot be compared says which side has nothing', () => {
  assert.equal(compareSays(row('not-comparable', [], ['A'])), 'not-notified');
  assert.equal(compareSays(row('not-comparable', ['A'], [])), 'not-recorded');
  assert.equal(compareSays(row('not-comparable', ['グエン'], ['NGUYEN'])), 'not-comparable');
});

test('letters are marked only between two single values that differ', () => {
  assert.equal(marksLetters(row('different', ['A'], ['B'])), true);
  assert.equal(marksLetters(row('different', ['A'], ['B', 'C'])), false);
  assert.equal(marksLetters(row('equal', ['A'], ['A'])), false);
});
