import { readFileSync } from 'node:fs';
import { Weighted } from '../weights.ts';

/** One word of a name: Latin letters of the card, the ways employers write it in katakana, and its Chinese characters. */
export type NameWord = {
  readonly latin: string;
  readonly kana: readonly [string, ...string[]];
  readonly kanji: string;
};

/** A way of forming names. Nationality codes are of the user-assigned range of ISO 3166 (XA–XZ): no country has them. */
export const traditionIds = [
  'vietnamese',
  'chinese',
  'nepali',
  'indonesian',
  'filipino',
  'burmese',
  'brazilian',
  'korean',
  'thai',
  'english',
] as const;
export type TraditionId = (typeof traditionIds)[number];

export const nationalityCodes: Readonly<Record<TraditionId, string>> = {
  vietnamese: 'XA',
  chinese: 'XB',
  nepali: 'XC',
  indonesian: 'XD',
  filipino: 'XE',
  burmese: 'XF',
  brazilian: 'XG',
  korean: 'XH',
  thai: 'XI',
  english: 'XK',
};

export type NameLists = ReadonlyMap<string, Weighted<NameWord>>;

const read = new Map<TraditionId, NameLists>();

/** The word lists of a tradition by their part of the name: `family`, `given-m`, … */
export function nameListsOf(tradition: TraditionId): NameLists {
  const known = read.get(tradition);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../../names/${tradition}.txt`, import.meta.url), 'utf8');
  const lists = new Map(nameWordsOf(text).map(([part, words]) => [part, new Weighted(words)] as const));
  read.set(tradition, lists);
  return lists;
}

/** `part: LATIN|カナ/カナ|漢字|weight …`; an underscore stands for a space inside a word. */
export function nameWordsOf(
  text: string,
): readonly (readonly [part: string, words: readonly (readonly [NameWord, number])[]])[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [part = '', ...words] = line.split(/:? +/u);
      return [part, words.map(wordOf)] as const;
    });
}

function wordOf(text: string): readonly [NameWord, number] {
  const [latin = '', kana = '', kanji = '', weight = ''] = text.replaceAll('_', ' ').split('|');
  const [first = '', ...others] = kana.split('/');
  if (latin === '' || first === '') throw new Error(`no name word: ${text}`);
  return [{ latin, kana: [first, ...others], kanji }, Number(weight)];
}
