import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { hashOf } from './hash.ts';

test('canonical JSON and its hash do not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      assert.equal(canonicalJson(turned), canonicalJson(value));
      assert.equal(hashOf(turned), hashOf(value));
    }),
  );
});
