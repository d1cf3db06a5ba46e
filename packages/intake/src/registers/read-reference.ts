import { parseReference, REFERENCE_COLUMN, type RowReference, type Source } from '@renkei/contract/files';
import { badEvent } from '../bad-event.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import type { BadEvent } from '../read-event.ts';

/** What stands in `renkei_row`: the row that is answered, if any, or what is wrong with it. */
export type ReadReference = {
  readonly answered: { readonly answers?: RowReference };
  readonly problems: readonly BadEvent[];
};

/** Reads the reference in `column` (from 1; undefined: the file has none). Its text is never repeated. */
export function readReference(
  record: RawRecord,
  column: number | undefined,
  { file, line }: Source,
  encoding: Encoding,
): ReadReference {
  const written = column === undefined ? '' : decodeCell(record, column - 1, encoding);
  if (written === '') return { answered: {}, problems: [] };
  const read = parseReference(written ?? '');
  if (read.ok) return { answered: { answers: read.value }, problems: [] };
  const place = { file, line, column: column ?? null, columnName: REFERENCE_COLUMN };
  return { answered: {}, problems: [badEvent(place, read.error)] };
}
