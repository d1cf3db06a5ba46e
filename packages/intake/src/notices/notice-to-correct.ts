import { isLeftOutOfCorrections, REFERENCE_COLUMN } from '@renkei/contract/files';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { cellBytes, type RawRecord } from '../bytes/raw-record.ts';
import { recordProblem } from '../bytes/record-problem.ts';
import { withLastCell } from '../corrections/with-last-cell.ts';
import type { BadEvent } from '../read-event.ts';
import { noticeReference, readNoticeReference } from './notice-reference.ts';
import { isRepeatable } from './repeatable.ts';

/** A CSV file of notices in the middle of being read. */
export type NoticeTable = {
  readonly file: string;
  /** Cells of a row, `renkei_row` among them. */
  readonly width: number;
  /** Column of `renkei_row`, if the file has it. */
  readonly reference?: number;
  /** The field read from a column, if any is. */
  readonly fieldAt: (column: number) => string | undefined;
  /** Lines that stand before the rows of a file to correct. */
  readonly head: Uint8Array;
};

const encoder = new TextEncoder();

/** The line of column names as it stands in a file to correct. */
export function namesToCorrect(record: RawRecord, reference: number | undefined): Uint8Array {
  return withLastCell(record, encoder.encode(REFERENCE_COLUMN), { replacesLast: reference !== undefined });
}

/**
 * Gives the first problem of a named row its line for a file to correct: as received, without individual numbers (the
 * record was blanked before), a star for every cell that may not be repeated. A row that could not be cut into its cells
 * comes back blank: its words may stand anywhere.
 */
export function withNoticeToCorrect(
  table: NoticeTable,
  record: RawRecord,
  encoding: Encoding,
  problems: readonly BadEvent[],
): readonly BadEvent[] {
  if (problems.some(({ bad }) => isLeftOutOfCorrections(bad.code))) return problems;
  const row = rowToCorrect(table, record, encoding);
  return problems.map((event, at) => (at === 0 ? { ...event, toCorrect: { head: table.head, row } } : event));
}

function rowToCorrect(table: NoticeTable, record: RawRecord, encoding: Encoding): Uint8Array {
  const { file, width, reference, fieldAt } = table;
  const isWhole = recordProblem(record, width) === undefined;
  const written = reference === undefined || !isWhole ? '' : decodeCell(record, reference - 1, encoding);
  const read = readNoticeReference(written ?? '');
  // A row that already answers another one goes on to answer that one.
  const answered = (read.ok ? read.value.answers : undefined) ?? { file, line: record.line };
  const cell = encoder.encode(noticeReference(answered));
  if (!isWhole) {
    const blanks = ','.repeat(reference === undefined ? width : width - 1);
    return Buffer.concat([encoder.encode(blanks), cell, encoder.encode('\r\n')]);
  }
  const masked = new Set<number>();
  for (let column = 1; column <= width; column += 1) {
    if (cellBytes(record, column - 1).length === 0) continue;
    if (!isRepeatable(fieldAt(column), decodeCell(record, column - 1, encoding))) masked.add(column);
  }
  return withLastCell(record, cell, { masked, replacesLast: reference !== undefined });
}
