import type { NotifiedPerson } from '../person.ts';
import { kanaSounds } from './kana-sounds.ts';
import { latinTokens, MOST_LETTERS, MOST_WORDS } from './latin-tokens.ts';

/** The name of a notice by the letters it is written in, whatever cell they stood in. */
export type NotifiedName = {
  readonly latin: readonly string[];
  /** These two are worked out only where they are asked for: nearly every name is decided by its Latin letters. */
  readonly kanji: () => string;
  /** Katakana in sounds, a word each. */
  readonly kana: () => readonly string[];
};

const NOT_HAN = /[^\p{Script=Han}々]+/gu;
const KANA_BREAK = /[\s　・･,，、．.＝=]+/u;

export function readNotifiedName({
  latinName = '',
  kanaName = '',
  kanjiName = '',
}: NotifiedPerson): NotifiedName {
  const latin = latinTokens(latinName);
  return {
    latin: latin.length > 0 ? latin : latinTokens(kanjiName),
    kanji: () => hanOf(kanjiName),
    kana: () => [kanaName, latinName, kanjiName].map(kanaWords).find((words) => words.length > 0) ?? [],
  };
}

/** The Han characters of a name. */
export function hanOf(name: string): string {
  return name === '' ? '' : name.normalize('NFKC').replaceAll(NOT_HAN, '');
}

function kanaWords(name: string): readonly string[] {
  if (name === '') return [];
  return name
    .slice(0, MOST_LETTERS)
    .normalize('NFKC')
    .split(KANA_BREAK)
    .map(kanaSounds)
    .filter((sounds) => sounds !== '')
    .slice(0, MOST_WORDS);
}
