import { err, ok, type Result } from '@renkei/kernel';

/** The row that a corrected row answers: file as it was named in its directory, physical line from 1. */
export type RowReference = { readonly file: string; readonly line: number };

/** The last column of a file to correct; allowed at the end of every format. */
export const REFERENCE_COLUMN = 'renkei_row';

const REFERENCE = /^(?<file>[^#\p{Cc}][^\p{Cc}]{0,299})#(?<line>[1-9]\d{0,8})$/u;

/** Reads `stays.csv#14`. Whether there is such a row is not asked here. */
export function parseReference(text: string): Result<RowReference, 'renkei-row.malformed'> {
  const { file, line } = REFERENCE.exec(text)?.groups ?? {};
  return file === undefined ? err('renkei-row.malformed') : ok({ file, line: Number(line) });
}

export function referenceText({ file, line }: RowReference): string {
  return `${file}#${line}`;
}
