const SEPARATORS = /[\s,，、・･.]+/u;
const HAS_LATIN = /\p{Script=Latin}/u;

/**
 * The Latin tokens of a name as a sorted set: NFKC (twice: upper case takes some letters apart), upper case, split at spaces, commas and middle dots. Tokens without
 * a Latin letter are left out; order and repetition say nothing. Idempotent: tokens of joined tokens are the same.
 */
export function latinNameTokens(name: string): readonly string[] {
  const tokens = name.normalize('NFKC').toUpperCase().normalize('NFKC').split(SEPARATORS);
  return [...new Set(tokens.filter((token) => HAS_LATIN.test(token)))].sort();
}

/** True where both names have Latin tokens and the sets are equal. Symmetric. */
export function haveEqualLatinTokens(a: string, b: string): boolean {
  const left = latinNameTokens(a);
  const right = latinNameTokens(b);
  return left.length > 0 && left.length === right.length && left.every((token, at) => token === right[at]);
}
