const NO_LETTER = /[^\p{Script=Latin}]+/u;
const MARKS = /\p{M}+/gu;
/** More than any name has; what stands beyond is not compared. */
export const MOST_WORDS = 12;
export const MOST_LETTERS = 200;
const PLAIN = /^[A-Z]+(?: [A-Z]+)*$/;

/**
 * The words of a name in plain capitals, in the order written: accents off, split wherever no Latin letter stands.
 * What is written in other letters is left out.
 */
export function latinTokens(name: string): readonly string[] {
  if (name === '') return [];
  if (PLAIN.test(name)) return name.split(' ', MOST_WORDS);
  return wordsOf(name.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS);
}

/**
 * Whether two names are the same words, all of them however many: order, accents, repetition and what is written in other
 * letters say nothing. Symmetric; never where a name has no word.
 */
export function haveEqualLatinTokens(a: string, b: string): boolean {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return left.size > 0 && left.size === right.size && [...left].every((word) => right.has(word));
}

function wordsOf(name: string): readonly string[] {
  return plainCapitals(plainCapitals(name))
    .split(NO_LETTER)
    .filter((word) => word !== '');
}

/** Twice, for upper case takes some letters apart. */
function plainCapitals(name: string): string {
  return name.normalize('NFKD').replaceAll(MARKS, '').toUpperCase();
}
