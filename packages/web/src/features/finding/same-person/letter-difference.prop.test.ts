import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { letterDifference, type Stretch } from './letter-difference.ts';

const joined = (side: readonly Stretch[]) => side.map(({ text }) => text).join('');
const common = (side: readonly Stretch[]) => joined(side.filter(({ same }) => same));
const written = fc.string({ unit: fc.constantFrom(...Array.from('ABグエ0123 𠮷-')), maxLength: 24 });

test('each side, joined, is the value as written: no letter is lost or tidied', () => {
  fc.assert(
    fc.property(written, written, (left, right) => {
      const difference = letterDifference(left, right);
      assert.equal(joined(difference.left), left);
      assert.equal(joined(difference.right), right);
    }),
  );
});

test('what is shown as common is the same on both sides', () => {
  fc.assert(
    fc.property(written, written, (left, right) => {
      const difference = letterDifference(left, right);
      assert.equal(common(difference.left), common(difference.right));
    }),
  );
});

test('equal values have no differing letter', () => {
  fc.assert(
    fc.property(written, (value) => {
      const { left, right } = letterDifference(value, value);
      assert.ok([...left, ...right].every(({ same }) => same));
    }),
  );
});

test('stretches alternate between common and differing letters', () => {
  fc.assert(
    fc.property(written, written, (left, right) => {
      const side = letterDifference(left, right).left;
      assert.ok(side.every((stretch, index) => index === 0 || stretch.same !== side[index - 1]?.same));
    }),
  );
});

test('two card numbers show the differing digits; values with hardly a common letter are marked whole', () => {
  assert.deepEqual(letterDifference('XX20310447XX', 'XX20318862XX').left, [
    { text: 'XX2031', same: true },
    { text: '0447', same: false },
    { text: 'XX', same: true },
  ]);
  assert.deepEqual(letterDifference('グエン', 'NGUYEN').right, [{ text: 'NGUYEN', same: false }]);
});
