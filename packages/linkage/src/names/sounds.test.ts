import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kanaSounds } from './kana-sounds.ts';
import { latinSounds } from './latin-sounds.ts';
import { soundLikeness } from './sound-likeness.ts';

const likeness = (kana: string, latin: string) => soundLikeness(kanaSounds(kana), latinSounds(latin));

test('katakana in sounds: small kana, long marks and small ッ', () => {
  const sounds = {
    シャ: 'SA',
    チョー: 'CO',
    ティ: 'TI',
    ヴィ: 'BI',
    ウォン: 'WON',
    ファット: 'FATO',
    キング: 'KIN',
    ンガ: 'NGA',
  };
  for (const [kana, expected] of Object.entries(sounds)) assert.equal(kanaSounds(kana), expected, kana);
});

test('spellings that employers use for one name sound alike: L and R, V and B, SH, TS, TH, long marks, final NG', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['グエン', 'NGUYEN'],
    ['オリベイラ', 'OLIVEIRA'],
    ['オリヴェイラ', 'OLIVEIRA'],
    ['スミス', 'SMITH'],
    ['シュレスタ', 'SHRESTHA'],
    ['ライト', 'WRIGHT'],
    ['キング', 'KING'],
    ['ジャン', 'ZHANG'],
    ['ソムチャイ', 'SOMCHAI'],
    ['ナシメント', 'NASCIMENTO'],
    ['セティアワン', 'SETIAWAN'],
  ];
  for (const [kana, latin] of pairs)
    assert.ok(likeness(kana, latin) >= 66, `${kana} ${latin} ${likeness(kana, latin)}`);
});

test('other names sound otherwise', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['グエン', 'TRAN'],
    ['シルバ', 'SANTOS'],
    ['スミス', 'JONES'],
    ['マリア', 'ROBERTO'],
    ['ソムチャイ', 'SOMSAK'],
  ];
  for (const [kana, latin] of pairs)
    assert.ok(likeness(kana, latin) < 66, `${kana} ${latin} ${likeness(kana, latin)}`);
});
