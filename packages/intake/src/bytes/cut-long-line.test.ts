import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLongLine } from './cut-long-line.ts';

const cut = (text: string, to: number): number => cutLongLine(Buffer.from(text), 0, to);

test('a long line is cut after its last comma', () => {
  assert.equal(cut('a,b,cdef', 7), 4);
});

test('without a comma it is not cut inside a number', () => {
  assert.equal(cut('names 1234 5678 9012 names', 14), 5);
});

test('where nothing better is near it is cut at the limit', () => {
  assert.equal(cut('1'.repeat(500), 400), 400);
});
