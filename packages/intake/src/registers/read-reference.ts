import {
  parseReference,
  REFERENCE_COLUMN,
  type RowReference,
  type TableRegister,
  tableRegisterOf,
} from '@renkei/contract/files';
import { badEvent } from '../bad-event.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import type { BadEvent } from '../read-event.ts';
import type { Header } from './read-header.ts';

/** What stands in `renkei_row`: the row that is answered, if any, or what is wrong with it. */
export type ReadReference = {
  readonly answered: { readonly answers?: RowReference };
  readonly problems: readonly BadEvent[];
};

const NO_REFERENCE: ReadReference = { answered: {}, problems: [] };

/** Reads the reference at the end of a row that has as many cells as its header. */
export function readReference(
  record: RawRecord,
  { reference: column }: Header,
  { register, file }: { readonly register: TableRegister; readonly file: string },
  encoding: Encoding,
): ReadReference {
  const written = column === undefined ? '' : decodeCell(record, column - 1, encoding);
  if (written === '') return NO_REFERENCE;
  const read = parseReference(written ?? '');
  if (read.ok) return { answered: answeredBy(register, read.value), problems: [] };
  const place = { file, line: record.line, column: column ?? null, columnName: REFERENCE_COLUMN };
  return { answered: {}, problems: [badEvent(place, read.error)] };
}

/** The reference in a cell, if it is one to a row of this register. */
export function findReference(register: TableRegister, cell: string): RowReference | undefined {
  const read = parseReference(cell);
  return read.ok ? answeredBy(register, read.value).answers : undefined;
}

/** A file that is none of the register answers nothing, and its name, which could hold anything (S8), is dropped. */
function answeredBy(register: TableRegister, answers: RowReference): ReadReference['answered'] {
  return tableRegisterOf(answers.file) === register ? { answers } : {};
}
