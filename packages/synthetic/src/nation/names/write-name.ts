import type { Draw } from '../draw.ts';
import type { NameWriting } from '../notices/notice.ts';
import type { PersonName } from './draw-name.ts';
import type { NameWord } from './tradition.ts';

/** How often employers depart from the card, in each way; all traditions alike. */
const habits = {
  swappedOrder: 0.12,
  middleLeftOut: 0.1,
  initial: 0.05,
  otherSpelling: 0.3,
  longMarkLost: 0.08,
  vAsB: 0.15,
  smallKanaLarge: 0.04,
  latinTypo: 0.01,
} as const;

const separators = ['　', '　', ' ', '・', ''] as const;
const large: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
};
const vOf: Readonly<Record<string, string>> = {
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴュ: 'ビュ',
  ヴ: 'ブ',
};

/** The name letter for letter as on the card, kana in its most usual form. */
export function exactName({ words }: PersonName): NameWriting {
  return {
    latin: words.map(({ latin }) => latin).join(' '),
    kana: words.map(({ kana }) => kana[0]).join('　'),
    kanji: words.every(({ kanji }) => kanji !== '') ? words.map(({ kanji }) => kanji).join('') : '',
  };
}

/** The name as a clerk writes it: order, missing words, initials, and one of many spellings in katakana. */
export function writeName(name: PersonName, draw: Draw): NameWriting {
  let words = name.words;
  if (words.length > 2 && draw.chance(habits.middleLeftOut))
    words = [...words.slice(0, 1), ...words.slice(2)];
  if (draw.chance(habits.swappedOrder)) words = swapped(words, name.families);
  let latin = words.map(({ latin: word }, at) =>
    at > 0 && at < words.length - 1 && draw.chance(habits.initial) ? word.slice(0, 1) : word,
  );
  if (draw.chance(habits.latinTypo)) latin = [...latin.slice(0, -1), withTypo(latin.at(-1) ?? '', draw)];
  const kana = words.map((word) => spelled(word, draw)).join(draw.pick(separators));
  return { latin: latin.join(' '), kana, kanji: exactName(name).kanji };
}

function swapped(words: readonly NameWord[], families: number): readonly NameWord[] {
  const turn = families === 0 ? 1 : families;
  return [...words.slice(turn), ...words.slice(0, turn)];
}

function spelled({ kana }: NameWord, draw: Draw): string {
  let text: string = draw.chance(habits.otherSpelling) ? draw.pick(kana) : kana[0];
  if (draw.chance(habits.vAsB)) text = text.replaceAll(/ヴ[ァィェォュ]?/gu, (v) => vOf[v] ?? v);
  if (draw.chance(habits.longMarkLost)) text = text.replaceAll('ー', '');
  if (draw.chance(habits.smallKanaLarge))
    text = text.replaceAll(/[ァィゥェォャュョ]/gu, (small) => large[small] ?? small);
  return text;
}

/** Two neighbouring letters exchanged. */
export function withTypo(word: string, draw: Draw): string {
  if (word.length < 3) return `${word}${word}`;
  const at = draw.between(0, word.length - 2);
  const turned = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return turned === word ? `${word}${word.at(-1)}` : turned;
}
