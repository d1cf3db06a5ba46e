// Spaces, hyphens, dashes and long vowel marks that people type between the groups of four.
const GAP = String.raw`[\s\-\u2010-\u2015\u2212\u30fc\uff0d\uff70]{1,3}`;
const INDIVIDUAL_NUMBER = new RegExp(
  String.raw`(?<!\p{Nd})(?:\p{Nd}{12}|\p{Nd}{4}(?:${GAP}\p{Nd}{4}){2,})(?!\p{Nd})`,
  'gu',
);

/**
 * Replaces by `*` whatever can be an individual number 個人番号: exactly twelve digits of any width, or groups of four
 * with spaces or hyphens between. Idempotent. Twelve digits of another kind are masked too: that is the safe side.
 */
export function maskIndividualNumbers(text: string): string {
  return text.replaceAll(INDIVIDUAL_NUMBER, '*');
}
