import type { Draw } from '../draw.ts';
import type { Weighted } from '../weights.ts';
import { nameListsOf, type NameWord, type TraditionId } from './tradition.ts';

export type Sex = 'male' | 'female';

/** A name in the order of the card: `families` words of family name first, then the others. */
export type PersonName = { readonly words: readonly NameWord[]; readonly families: number };

/** A name as the tradition forms it. The look of a name decides nothing else about a person. */
export function drawName(tradition: TraditionId, sex: Sex, draw: Draw): PersonName {
  const list = (part: string): Weighted<NameWord> => {
    const lists = nameListsOf(tradition);
    const found = lists.get(`${part}-${sex === 'male' ? 'm' : 'f'}`) ?? lists.get(part);
    if (found === undefined) throw new Error(`${tradition} has no list ${part}`);
    return found;
  };
  const one = (part: string) => list(part).draw(draw);
  switch (tradition) {
    case 'vietnamese':
      return withFamily(
        one('family'),
        some(() => one('middle'), draw, [0.05, 0.85, 0.1]),
        [one('given')],
      );
    case 'nepali':
      return withFamily(
        one('family'),
        [one('given')],
        some(() => one('middle'), draw, [0.55, 0.45]),
      );
    case 'chinese':
      return withFamily(one('family'), [], [joined(some(() => one('character'), draw, [0, 0.3, 0.7]))]);
    case 'korean':
      return withFamily(one('family'), [], korean(one('first'), one('last'), draw));
    case 'filipino':
      return withFamily(
        one('family'),
        some(() => one('given'), draw, [0, 0.6, 0.4]),
        [one('family')],
      );
    case 'brazilian':
      return brazilian(one, draw);
    case 'indonesian':
      return { words: distinct(some(() => one('given'), draw, [0, 0.12, 0.5, 0.33, 0.05])), families: 0 };
    case 'burmese':
      return { words: distinct(some(() => one('given'), draw, [0, 0, 0.3, 0.5, 0.2])), families: 0 };
    case 'thai':
      return withFamily(joined([one('family-first'), one('family-last')]), [], [one('given')]);
    case 'english':
      return withFamily(one('family'), [], distinct(some(() => one('given'), draw, [0, 0.5, 0.5])));
  }
}

function withFamily(family: NameWord, middle: readonly NameWord[], given: readonly NameWord[]): PersonName {
  return { words: distinct([family, ...middle, ...given]), families: 1 };
}

/** So many words as the shares say: shares[n] is the share of names with n of them. */
function some(word: () => NameWord, draw: Draw, shares: readonly number[]): readonly NameWord[] {
  let place = draw.next();
  const count = shares.findIndex((share) => (place -= share) < 0);
  return Array.from({ length: count === -1 ? shares.length - 1 : count }, word);
}

function distinct(words: readonly NameWord[]): readonly NameWord[] {
  return words.filter((word, at) => words.findIndex(({ latin }) => latin === word.latin) === at);
}

/** Written as one word: XIAO and MING make XIAOMING. */
function joined(words: readonly NameWord[]): NameWord {
  const kana = (choice: number) => words.map((word) => word.kana[choice] ?? word.kana[0]).join('');
  const [first, second] = [kana(0), kana(1)];
  return {
    latin: words.map(({ latin }) => latin).join(''),
    kana: first === second ? [first] : [first, second],
    kanji: words.map(({ kanji }) => kanji).join(''),
  };
}

/** Most passports write the two syllables as one word, some as two. */
function korean(first: NameWord, last: NameWord, draw: Draw): readonly NameWord[] {
  return draw.chance(0.75) ? [joined([first, last])] : [first, last];
}

function brazilian(one: (part: string) => NameWord, draw: Draw): PersonName {
  const families = distinct(some(() => one('family'), draw, [0, 0.45, 0.55]));
  const givens = distinct(some(() => one('given'), draw, [0, 0.55, 0.45]));
  return { words: distinct([...families, ...givens]), families: families.length };
}
