import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { maskIndividualNumbers } from './mask-individual-numbers.ts';

const text = fc.string({
  unit: fc.constantFrom('1', '9', '０', '９', '-', ' ', '　', 'x', '名', '*'),
  maxLength: 60,
});

test('no twelve digits are left, however they were grouped', () => {
  fc.assert(
    fc.property(text, (received) => {
      const masked = maskIndividualNumbers(received).normalize('NFKC');
      assert.doesNotMatch(masked, /(?<!\d)(\d{12}|\d{4}[\s-]\d{4}[\s-]\d{4})(?!\d)/);
    }),
  );
});

test('masking twice is masking once', () => {
  fc.assert(
    fc.property(text, (received) => {
      const masked = maskIndividualNumbers(received);
      assert.equal(maskIndividualNumbers(masked), masked);
    }),
  );
});

test('other numbers stay', () => {
  for (const kept of ['1234567890123', '12345678901', '9901-000001-1', '2026-10-31', '03-1234-5678']) {
    assert.equal(maskIndividualNumbers(kept), kept);
  }
});
