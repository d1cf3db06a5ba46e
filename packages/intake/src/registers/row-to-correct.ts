import {
  isLeftOutOfCorrections,
  REFERENCE_COLUMN,
  referenceText,
  type RegisterFile,
} from '@renkei/contract/files';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { cellCount, type RawRecord } from '../bytes/raw-record.ts';
import { withLastCell } from '../corrections/with-last-cell.ts';
import type { BadEvent } from '../read-event.ts';
import { cellsOf } from './cells-of.ts';
import type { Header } from './read-header.ts';
import { findReference } from './read-reference.ts';

/** A file in the middle of being read. */
type Table = { readonly contract: RegisterFile<unknown>; readonly file: string; readonly header: Header };

/** Codes of withheld files after which a cell is repeated all the same: it holds nothing, or a day. */
const HARMLESS = new Set<string>(['cell.missing', 'days.out-of-order']);

const encoder = new TextEncoder();

/** The header line of a file to correct: the file's own, and `renkei_row` at its end. */
export function headToCorrect(header: RawRecord, { reference }: Header): Uint8Array {
  return withLastCell(header, encoder.encode(REFERENCE_COLUMN), { replacesLast: reference !== undefined });
}

/**
 * A named row as it stands in a file to correct: as received and blanked, with the reference of the row it
 * answers. Undefined where nothing of it may be repeated, or where there is nothing to correct. S8: of a register whose
 * values are withheld only cells are repeated that were found to be of their list; of a row that could not be cut into
 * cells, or of which nothing more was judged, none is.
 */
export function rowToCorrect(
  table: Table,
  record: RawRecord,
  encoding: Encoding,
  problems: readonly BadEvent[],
): Uint8Array | undefined {
  if (problems.some(({ bad }) => isLeftOutOfCorrections(bad.code))) return undefined;
  const own = ownReference(table, record, encoding);
  const reference = referenceText(own ?? { file: table.file, line: record.line });
  if (isWithheld(table, record, encoding, problems)) return blanksAnd(reference, table.header);
  const masked = new Set(table.contract.found === 'withheld' ? namedColumns(problems) : []);
  return withLastCell(record, encoder.encode(reference), {
    masked,
    replacesLast: own !== undefined || cellCount(record) === table.header.reference,
  });
}

/** A row to be filled in anew: blank, which no row of a withheld register may be. */
function blanksAnd(reference: string, header: Header): Uint8Array {
  const width = header.reference === undefined ? header.width : header.width - 1;
  return encoder.encode(`${','.repeat(width)}${reference}\r\n`);
}

function isWithheld(
  { contract, header }: Table,
  record: RawRecord,
  encoding: Encoding,
  problems: readonly BadEvent[],
): boolean {
  if (contract.found === 'shown') return false;
  if (problems.some(({ bad }) => bad.column === null && bad.code !== 'row.conflict')) return true;
  return contract.stopsAt?.(cellsOf(header, record, encoding).cells) !== undefined;
}

function namedColumns(problems: readonly BadEvent[]): readonly number[] {
  return problems.flatMap(({ bad }) => (HARMLESS.has(bad.code) ? [] : [bad.column ?? 0]));
}

/** A row that already answers another one goes on to answer that one. */
function ownReference({ contract, header }: Table, record: RawRecord, encoding: Encoding) {
  if (header.reference === undefined) return undefined;
  return findReference(contract.register, decodeCell(record, cellCount(record) - 1, encoding) ?? '');
}
