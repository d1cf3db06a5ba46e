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
  return plainCapitals(plainCapitals(name.slice(0, MOST_LETTERS)))
    .split(NO_LETTER)
    .filter((token) => token !== '')
    .slice(0, MOST_WORDS);
}

/** Twice, for upper case takes some letters apart. */
function plainCapitals(name: string): string {
  return name.normalize('NFKD').replaceAll(MARKS, '').toUpperCase();
}
