import { form3Columns, REFERENCE_COLUMN } from '@renkei/contract/files';
import { badEvent } from '../bad-event.ts';
import type { FileTally } from '../file-tally.ts';
import { readNoticeReference } from '../notices/notice-reference.ts';
import type { BadEvent, BlankedEvent, KeptEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { newForm3Cells, type TextAt } from './form-3-cells.ts';
import type { Form3Header } from './form-3-header.ts';
import { type Form3Row, readForm3Row } from './form-3-row.ts';

/** What the reading of the rows of one file needs and remembers; the same for CSV and workbook. */
export type Form3Reading = {
  readonly header: Form3Header;
  readonly seen: SeenRows;
  readonly tally: FileTally;
};

export type Form3Event = KeptEvent<'notifications' | 'separations'> | BadEvent;

/** Reads and counts one row of the right width: it is kept, or everything wrong with it is named. */
export function takeForm3Row(reading: Form3Reading, line: number, textAt: TextAt): readonly Form3Event[] {
  const events = keptOrNamed(reading, line, textAt);
  countRow(reading.tally, events);
  return events;
}

/** Counts a row that is named for `events`, without reading its cells. */
export function nameForm3Row(tally: FileTally, events: readonly BadEvent[]): readonly BadEvent[] {
  countRow(tally, events);
  return events;
}

/** A cell of a workbook that was blanked; `columnName` is the contract's own. */
export function blankedCell(
  tally: FileTally,
  header: Form3Header | undefined,
  place: { readonly line: number; readonly column: number },
): BlankedEvent {
  tally.blanked += 1;
  const columnName = header === undefined ? '' : columnNameOf(header, place.column);
  return { kind: 'blanked', cell: { file: tally.file, ...place, columnName } };
}

/** The contract's own name of a column of the file, or blank. */
export function columnNameOf({ columns }: Form3Header, column: number): string {
  return form3Columns.find(({ field }) => columns[field] === column)?.name ?? '';
}

function countRow(tally: FileTally, events: readonly Form3Event[]): void {
  tally.read += 1;
  if (events.some(({ kind }) => kind === 'bad')) tally.named += 1;
  else tally.kept += 1;
}

function keptOrNamed({ header, seen, tally }: Form3Reading, line: number, textAt: TextAt) {
  const { file } = tally;
  const read = readForm3Row(newForm3Cells(header, textAt));
  const { answers, problems } = answered(header, textAt);
  const bad = [...(read.ok ? [] : read.error), ...problems];
  if (!read.ok || bad.length > 0) {
    return bad.map(({ code, found, ...place }) => badEvent({ file, line, ...place }, code, found));
  }
  const { key, id } = keyOf(read.value);
  const met = seen.meet(key, read.value.row);
  const source = { file, line, columns: header.columns };
  if (met === 'new') return [{ kind: 'kept' as const, ...read.value, source, ...answers }];
  const place = { file, line, column: null, columnName: '' };
  return [badEvent(place, met === 'same' ? 'row.duplicate' : 'row.conflict', id)];
}

/** Both kinds stand in one memory of rows; a separation's id begins with `f3:`. */
function keyOf({ register, row }: Form3Row): { key: readonly string[]; id: string } {
  const id = register === 'notifications' ? row.notificationId : row.separationId;
  return { key: [id, row.recordedOn], id };
}

function answered({ reference }: Form3Header, textAt: TextAt) {
  const written = reference === undefined ? '' : (textAt(reference)?.trim() ?? '');
  if (reference === undefined || written === '') return { answers: {}, problems: [] };
  const read = readNoticeReference(written);
  if (read.ok) return { answers: read.value, problems: [] };
  const problem = { column: reference, columnName: REFERENCE_COLUMN, code: read.error, found: '' };
  return { answers: {}, problems: [problem] };
}
