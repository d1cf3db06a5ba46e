// Marks written as characters of their own: NFKC would put a blank before them.
const VOICED = /(?<=[\u3040-\u30ff\uff66-\uff9d])\s?[\u309b\uff9e]/gu;
const SEMI_VOICED = /(?<=[\u3040-\u30ff\uff66-\uff9d])\s?[\u309c\uff9f]/gu;

/** Kana in full width, voiced marks joined to their kana however they were typed. Idempotent. */
export function foldKana(text: string): string {
  return text.replaceAll(VOICED, '\u3099').replaceAll(SEMI_VOICED, '\u309a').normalize('NFKC');
}
