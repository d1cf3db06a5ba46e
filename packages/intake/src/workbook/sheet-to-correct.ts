import { isLeftOutOfCorrections, REFERENCE_COLUMN } from '@renkei/contract/files';
import { fieldFinder, type Form3Header } from '../form3/form-3-header.ts';
import { noticeReference, readNoticeReference } from '../notices/notice-reference.ts';
import { isFree, isRepeatable } from '../notices/repeatable.ts';
import type { BadEvent } from '../read-event.ts';
import type { SheetRow } from './sheet-message.ts';

/** A sheet in the middle of being read. */
export type SheetTable = {
  readonly file: string;
  readonly header: Form3Header;
  /** The column names as a file to correct begins: CSV in UTF-8 with a byte order mark, which spreadsheet programs open. */
  readonly head: Uint8Array;
};

const encoder = new TextEncoder();

export function sheetTable(file: string, header: Form3Header, names: readonly string[]): SheetTable {
  const own = header.reference === undefined ? names : names.slice(0, -1);
  return { file, header, head: csvLine([...own, REFERENCE_COLUMN], '\ufeff') };
}

/** Gives the first problem of a named row its line for a file to correct; what may not be repeated is a star. */
export function withSheetRowToCorrect(
  { file, header, head }: SheetTable,
  row: SheetRow,
  problems: readonly BadEvent[],
): readonly BadEvent[] {
  if (problems.some(({ bad }) => isLeftOutOfCorrections(bad.code))) return problems;
  const { reference } = header;
  const width = reference === undefined ? header.width : header.width - 1;
  const read = readNoticeReference(reference === undefined ? '' : (row.cells[reference - 1] ?? ''));
  const answered = (read.ok ? read.value.answers : undefined) ?? { file, line: row.line };
  const isWhole = !problems.some(({ bad }) => bad.code === 'row.cell-count');
  const fieldAt = fieldFinder(header);
  const cells = Array.from({ length: width }, (_, index) =>
    isWhole ? repeatedCell(row, index + 1, fieldAt(index + 1)) : '',
  );
  const line = csvLine([...cells, noticeReference(answered)]);
  return problems.map((event, at) => (at === 0 ? { ...event, toCorrect: { head, row: line } } : event));
}

function repeatedCell(row: SheetRow, column: number, field: string | undefined): string {
  const hasNone = row.formulas.includes(column) || row.unreadable.includes(column);
  if (hasNone) return isFree(field) ? '' : '*';
  const text = row.cells[column - 1] ?? '';
  return text === '' || isRepeatable(field, text.trim()) ? text : '*';
}

function csvLine(cells: readonly string[], before = ''): Uint8Array {
  return encoder.encode(`${before}${cells.map(quoted).join(',')}\r\n`);
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
