import { foldVariants } from './kanji-variants.ts';

const PLAIN = /^[ -~]*$/;
const NOT_PLAIN_LETTER_OR_DIGIT = /[^A-Z0-9]/g;
const NOT_A_LETTER_OR_DIGIT = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * A text as identity compares it: variants of kanji in their common form, NFKC, upper case, nothing but letters, their
 * marks and digits. Blanks, commas, middle dots and width therefore make no difference. Idempotent.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toUpperCase().replaceAll(NOT_PLAIN_LETTER_OR_DIGIT, '');
  const letters = foldVariants(text).toUpperCase().replaceAll(NOT_A_LETTER_OR_DIGIT, '');
  // What stood between two characters is gone: they may join now.
  return foldVariants(letters);
}
