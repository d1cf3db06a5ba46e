import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fold } from './fold.ts';
import { foldKana } from './fold-kana.ts';
import { foldVariants, hasVariant } from './kanji-variants.ts';

// The same written without any short cut.
const VOICED = /(?<=[\u3040-\u30ff\uff66-\uff9d])\s?[\u309b\uff9e]/gu;
const SEMI_VOICED = /(?<=[\u3040-\u30ff\uff66-\uff9d])\s?[\u309c\uff9f]/gu;

function kanaSlowly(text: string): string {
  return text.replaceAll(VOICED, '\u3099').replaceAll(SEMI_VOICED, '\u309a').normalize('NFKC');
}

/** Character by character, as the table has them. */
function variantsSlowly(text: string): string {
  return Array.from(text.normalize('NFKC'), (character) => foldVariants(character)).join('');
}

function foldSlowly(text: string): string {
  return variantsSlowly(
    variantsSlowly(text)
      .toUpperCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''),
  );
}

const unit = fc.oneof(
  fc.constantFrom(...Array.from('AZaz09 -_~,.[]ｶﾊﾞﾟ゛゜カハガ々ー　髙高﨑辺邊𠮷凜（）ß①ﬁ\u3099\u309a\u0301')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.string({ unit, maxLength: 12 });

test('what folds quickly folds to the same', () => {
  fc.assert(
    fc.property(text, (written) => {
      assert.equal(foldKana(written), kanaSlowly(written));
      assert.equal(foldVariants(written), variantsSlowly(written));
      assert.equal(fold(written), foldSlowly(written));
    }),
    { numRuns: 4000 },
  );
});

test('a kanji has a variant where folding it alone changes it, and nothing else has one', () => {
  for (let point = 0; point < 0x30000; point += 1) {
    const character = String.fromCodePoint(point);
    const expected = /\p{Script=Han}/u.test(character) && foldVariants(character) !== character;
    assert.equal(hasVariant(character), expected, point.toString(16));
  }
});
