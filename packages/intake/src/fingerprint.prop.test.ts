import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fingerprint } from './fingerprint.ts';

const row = fc.dictionary(
  fc.constantFrom('name', 'nameKana', 'nameLatin', 'sex', 'outsideEra', 'permission'),
  fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.boolean(),
    fc.nat(20),
    fc.array(fc.constantFrom('birthDate', 'hiredOn'), { maxLength: 2 }),
  ),
);

test('rows that JSON tells apart have other fingerprints, and the same ones the same', () => {
  fc.assert(
    fc.property(row, row, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      assert.equal(fingerprint(a) === fingerprint(b), same);
      assert.equal(fingerprint(structuredClone(a)), fingerprint(a));
    }),
    { numRuns: 5000 },
  );
});

test('of 200,000 rows that differ in a digit or two hardly any two have the same fingerprint', () => {
  const met = new Set<number>();
  const count = 200_000;
  for (let at = 0; at < count; at += 1) {
    met.add(fingerprint({ hiredOn: '2026-10-01', weeklyHours: `${at % 168}:${at % 60}`, name: `${at}` }));
  }
  // By chance 4.7 pairs are expected.
  assert.ok(count - met.size < 20, `${count - met.size}`);
});

test('texts that moved from one cell to the next are told apart', () => {
  assert.notEqual(fingerprint({ a: 'xy', b: '' }), fingerprint({ a: 'x', b: 'y' }));
  assert.notEqual(fingerprint({ a: '1' }), fingerprint({ a: 1 }));
  assert.notEqual(fingerprint({ a: ['x'] }), fingerprint({ a: { 0: 'x' } }));
});
