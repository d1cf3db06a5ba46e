import {
  isLeftOutOfCorrections,
  parseReference,
  REFERENCE_COLUMN,
  referenceText,
  type RegisterFile,
} from '@renkei/contract/files';
import { blankRecord } from '../bytes/blank-record.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { cellCount, type RawRecord } from '../bytes/raw-record.ts';
import { withLastCell } from '../corrections/with-last-cell.ts';
import type { BadEvent } from '../read-event.ts';
import { cellsOf } from './cells-of.ts';
import type { Header } from './read-header.ts';

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
 * A named row as it stands in a file to correct: as received, without individual numbers, with the reference of the row it
 * answers. Undefined where nothing of it may be repeated, or where there is nothing to correct. S8: of a register whose
 * values are withheld only cells are repeated that were found to be of their list; a row that could not be cut into
 * cells, or of which nothing more was judged, is not.
 */
export function rowToCorrect(
  table: Table,
  record: RawRecord,
  encoding: Encoding,
  problems: readonly BadEvent[],
): Uint8Array | undefined {
  if (problems.some(({ bad }) => isLeftOutOfCorrections(bad.code))) return undefined;
  if (isWithheld(table, record, encoding, problems)) return undefined;
  const { record: blanked } = blankRecord(record, 0);
  const place = { file: table.file, line: record.line };
  const own = ownReference(table.header, record, encoding);
  return withLastCell(blanked, encoder.encode(own ?? referenceText(place)), {
    emptied: table.contract.found === 'shown' ? new Set() : namedColumns(problems),
    replacesLast: cellCount(record) === table.header.reference,
  });
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

function namedColumns(problems: readonly BadEvent[]): ReadonlySet<number> {
  return new Set(problems.flatMap(({ bad }) => (HARMLESS.has(bad.code) ? [] : [bad.column ?? 0])));
}

/** A row that already answers another one goes on to answer that one. */
function ownReference({ reference }: Header, record: RawRecord, encoding: Encoding): string | undefined {
  if (reference === undefined || cellCount(record) !== reference) return undefined;
  const written = decodeCell(record, reference - 1, encoding) ?? '';
  return parseReference(written).ok ? written : undefined;
}
