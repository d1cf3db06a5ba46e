import type { Bilingual } from '@renkei/law';
import { cellCodes } from './cell-codes.ts';
import { fileCodes } from './file-codes.ts';
import { noticeCodes } from './notice-codes.ts';
import { rowCodes } from './row-codes.ts';
import { workbookCodes } from './workbook-codes.ts';

/** What should have stood there, and what the office that wrote the file does about it. `{allowed}`: the column's list. */
export type CodeText = { readonly expected: Bilingual; readonly cure: Bilingual };

/** Every code of a bad row with its sentences. */
export const badRowCodes = {
  ...fileCodes,
  ...noticeCodes,
  ...workbookCodes,
  ...rowCodes,
  ...cellCodes,
} as const satisfies Record<string, CodeText>;
export type BadRowCode = keyof typeof badRowCodes;

export function isBadRowCode(code: string): code is BadRowCode {
  return Object.hasOwn(badRowCodes, code);
}

// S8: nothing of these rows is repeated. Then: rows in which there is nothing to correct, or that are too long to repeat.
const leftOut: readonly BadRowCode[] = [
  'stays.article-not-kept',
  'stays.detail-not-kept',
  'row.duplicate',
  'row.too-long',
];

/** Whether a row with this problem stands in no file to correct. */
export function isLeftOutOfCorrections(code: BadRowCode): boolean {
  return leftOut.includes(code);
}
