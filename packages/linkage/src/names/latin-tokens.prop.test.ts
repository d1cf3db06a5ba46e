import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { haveEqualLatinTokens, latinTokens } from './latin-tokens.ts';

const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('nguyen', 'MINH', 'Ｋａｒｉ', 'É', 'ミン', ' ', '　', ',', '・'), { maxLength: 8 })
    .map((parts) => parts.join('')),
);

test('tokens of joined tokens are the same tokens', () => {
  fc.assert(
    fc.property(name, (text) => {
      const tokens = latinTokens(text);
      assert.deepEqual(latinTokens(tokens.join(' ')), tokens);
    }),
  );
});

test('a letter that upper case takes apart is put together again', () => {
  const tokens = latinTokens('𝐀ΐ');
  assert.deepEqual(latinTokens(tokens.join(' ')), tokens);
  assert.ok(haveEqualLatinTokens('𝐀ΐ', 'Aΐ'.normalize('NFD')));
});

test('equality of names is symmetric and does not see the order of tokens', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      assert.equal(haveEqualLatinTokens(a, b), haveEqualLatinTokens(b, a));
      const turned = latinTokens(a).toReversed().join('　');
      assert.equal(haveEqualLatinTokens(a, turned), latinTokens(a).length > 0);
    }),
  );
});
