const NO_LETTER = /[^\p{Script=Latin}]+/u;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[A-Z]+(?: [A-Z]+)*$/;

/**
 * The words of a name in plain capitals, in the order written: accents off, split wherever no Latin letter stands.
 * What is written in other letters is left out.
 */
export function latinTokens(name: string): readonly string[] {
  if (name === '') return [];
  if (PLAIN.test(name)) return name.split(' ');
  return plainCapitals(plainCapitals(name))
    .split(NO_LETTER)
    .filter((token) => token !== '');
}

/** Twice, for upper case takes some letters apart. */
function plainCapitals(name: string): string {
  return name.normalize('NFKD').replaceAll(MARKS, '').toUpperCase();
}
