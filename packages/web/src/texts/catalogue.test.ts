import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { catalogues } from './catalogue.ts';
import { forbiddenIn } from './forbidden-words.ts';
import { languages } from './language.ts';

const { ja, en } = catalogues;

describe('the catalogues', () => {
  it('hold the same ids in both languages', () => {
    assert.deepEqual(Object.keys(ja).toSorted(), Object.keys(en).toSorted());
  });

  it('hold the same placeholders in both languages', () => {
    for (const id of Object.keys(ja)) {
      assert.deepEqual(placeholders(ja[id] ?? ''), placeholders(en[id] ?? ''), id);
    }
  });

  for (const language of languages) {
    it(`say something under every id (${language})`, () => {
      for (const [id, message] of Object.entries(catalogues[language])) {
        assert.notEqual(message.trim(), '', id);
      }
    });

    it(`hold no forbidden word (${language})`, () => {
      for (const [id, message] of Object.entries(catalogues[language])) {
        assert.deepEqual(forbiddenIn(id, message), [], `${id}: ${message}`);
      }
    });
  }

  it('keep Japanese out of the English pages but where a language is named in itself', () => {
    const mixed = Object.entries(en).filter(([, message]) => /[぀-ヿ一-鿿]/.test(message));
    assert.deepEqual(
      mixed.map(([id]) => id).toSorted(),
      ['user.language.ja', 'user.other-language'].toSorted(),
    );
  });

  it('use one name for each area’s file only: no id stands in two files', async () => {
    const areas = ['common', 'finding', 'imports', 'problem', 'queue', 'shell', 'work'];
    const ids = await Promise.all(
      areas.map(async (area) => {
        const file: { default: Record<string, string> } = await import(`./ja/${area}.json`, {
          with: { type: 'json' },
        });
        return Object.keys(file.default);
      }),
    );
    assert.equal(new Set(ids.flat()).size, ids.flat().length);
  });
});

describe('forbidden words', () => {
  it('are found as words, not inside other words', () => {
    assert.deepEqual(forbiddenIn('x', 'This is a suspect hit.'), ['suspect', 'hit']);
    assert.deepEqual(forbiddenIn('x', 'White, enforcement, booking'), []);
    assert.deepEqual(forbiddenIn('x', '不法就労の容疑者'), ['不法', '容疑者']);
    assert.deepEqual(forbiddenIn('x', 'クロスチェック'), []);
    assert.deepEqual(forbiddenIn('x', 'この人はクロ。'), ['クロ']);
  });
});

/** Names of what a message has filled in, whichever branch of a plural they stand in. */
function placeholders(message: string): readonly string[] {
  const names = new Set<string>();
  const collect = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    const list: readonly unknown[] = tokens;
    for (const token of list) {
      if (!Array.isArray(token)) continue;
      const [name, , branches]: readonly unknown[] = token;
      names.add(String(name));
      if (typeof branches === 'object' && branches !== null) Object.values(branches).forEach(collect);
    }
  };
  collect(compileMessage(message));
  return [...names].toSorted();
}
