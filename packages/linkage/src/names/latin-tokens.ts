const NO_LETTER = /[^\p{Script=Latin}]+/u;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[A-Z ]*$/;

/**
 * The words of a name in plain capitals, in the order written: accents off, split wherever no Latin letter stands.
 * What is written in other letters is left out.
 */
export function latinTokens(name: string): readonly string[] {
  const plain = PLAIN.test(name)
    ? name
    : name.normalize('NFKD').replaceAll(MARKS, '').toUpperCase().normalize('NFKD').replaceAll(MARKS, '');
  return plain.split(PLAIN.test(plain) ? ' ' : NO_LETTER).filter((token) => token !== '');
}
