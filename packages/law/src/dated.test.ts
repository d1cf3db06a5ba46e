import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { inForceOn } from './dated.ts';

const rows = [
  { value: 1, validFrom: plainDate('2020-01-01'), validUntil: plainDate('2024-12-31'), basis: 'a' },
  { value: 2, validFrom: plainDate('2025-01-01'), basis: 'b' },
];

test('the value in force on a day is found on both borders', () => {
  assert.equal(inForceOn(rows, plainDate('2024-12-31')).value, 1);
  assert.equal(inForceOn(rows, plainDate('2025-01-01')).value, 2);
});

test('a day for which no value stands is a fault, not a default', () => {
  assert.throws(() => inForceOn(rows, plainDate('2019-12-31')), /no value is in force/);
});
