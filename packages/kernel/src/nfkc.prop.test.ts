import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { nfkc } from './nfkc.ts';

test('every character alone comes out as NFKC makes it', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const character = String.fromCharCode(unit);
    assert.equal(nfkc(character), character.normalize('NFKC'), unit.toString(16));
  }
});

test('any text comes out as NFKC makes it, marks that join to the letter before them too', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      'ア',
      'が',
      '々',
      'ー',
      '\u3099',
      '\u309a',
      '\u309b',
      'ﾞ',
      'ﾊ',
      'A',
      '\u0301',
      ' ',
      '髙',
      '﨑',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => nfkc(text) === text.normalize('NFKC')),
    { numRuns: 5000 },
  );
});
