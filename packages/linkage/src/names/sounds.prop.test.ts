import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isOneEditApart } from './edit-distance.ts';
import { kanaSounds } from './kana-sounds.ts';
import { latinSounds } from './latin-sounds.ts';
import { soundLikeness } from './sound-likeness.ts';

const letters = fc.string({ unit: fc.constantFrom(...Array.from('ABCDEGHIKNOSTUVXY')), maxLength: 9 });

test('likeness is symmetric, from 0 to 100, and 100 for itself', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const likeness = soundLikeness(a, b);
      assert.equal(likeness, soundLikeness(b, a));
      assert.ok(Number.isInteger(likeness) && likeness >= 0 && likeness <= 100);
      assert.equal(soundLikeness(a, a), 100);
      if (a !== b) assert.ok(likeness < 100);
    }),
  );
});

test('sounds are capitals whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), letters, (text, word) => {
      assert.match(kanaSounds(text), /^[A-Z]*$/);
      assert.match(latinSounds(word), /^[A-Z]*$/);
    }),
  );
});

test('one edit apart is symmetric and is exactly one edit', () => {
  fc.assert(
    fc.property(
      letters,
      fc.nat(),
      fc.constantFrom('put in', 'left out', 'exchanged'),
      (word, place, edit) => {
        const at = place % (word.length + 1);
        const edited = {
          'put in': `${word.slice(0, at)}Q${word.slice(at)}`,
          'left out': word.slice(0, at) + word.slice(at + 1),
          exchanged:
            word.slice(0, at) +
            word
              .slice(at, at + 2)
              .split('')
              .toReversed()
              .join('') +
            word.slice(at + 2),
        }[edit];
        assert.equal(isOneEditApart(word, edited), word !== edited);
        assert.equal(isOneEditApart(edited, word), word !== edited);
      },
    ),
  );
});
