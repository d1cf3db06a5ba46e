import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readNames } from '../notices/names.ts';
import { fold } from './fold.ts';
import { foldKana } from './fold-kana.ts';
import { foldVariants } from './kanji-variants.ts';
import { fromZawgyi } from './zawgyi.ts';

const burmese = fc.integer({ min: 0x1000, max: 0x109f }).map((point) => String.fromCharCode(point));
const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(burmese, fc.constantFrom(' ', 'ေ', '္')), { maxLength: 30 }).map((all) => all.join('')),
  fc
    .array(fc.constantFrom(...Array.from('ｶﾊﾞﾟカハガ゛゜\u3099\u309aー髙﨑齋邉濵𠮷神 　・ßŉﬀİ')), {
      maxLength: 20,
    })
    .map((all) => all.join('')),
);

test('every folding is idempotent, and so is the reading of names', () => {
  fc.assert(
    fc.property(written, (text) => {
      for (const normalise of [fold, foldKana, foldVariants]) {
        assert.equal(normalise(normalise(text)), normalise(text), normalise.name);
      }
      const once = readNames({ name: text, nameKana: '', nameLatin: '' });
      const twice = readNames({ name: once.name ?? '', nameKana: '', nameLatin: '' });
      assert.equal(twice.name, once.name);
      assert.equal(twice.nameAsReceived, undefined);
    }),
    { numRuns: 500 },
  );
});

test('what is converted from Zawgyi is not converted again', () => {
  fc.assert(
    fc.property(written, (text) => {
      const converted = fromZawgyi(text);
      if (converted !== undefined) assert.equal(fromZawgyi(converted), undefined);
    }),
  );
});
