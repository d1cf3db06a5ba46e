import { nfkc } from '@renkei/kernel';

// Marks written as characters of their own: NFKC would put a blank before them.
const VOICED = /(?<=[\u3040-\u30ff\uff66-\uff9d])\s?[\u309b\uff9e]/gu;
const SEMI_VOICED = /(?<=[\u3040-\u30ff\uff66-\uff9d])\s?[\u309c\uff9f]/gu;

const MARK = /[\u309b\u309c\uff9e\uff9f]/;

/** Kana in full width, voiced marks joined to their kana however they were typed. Idempotent. */
export function foldKana(text: string): string {
  if (!MARK.test(text)) return nfkc(text);
  return text.replaceAll(VOICED, '\u3099').replaceAll(SEMI_VOICED, '\u309a').normalize('NFKC');
}
