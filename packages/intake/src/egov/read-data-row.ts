import {
  notificationCodes,
  notificationColumns,
  notificationFieldColumns,
  REFERENCE_COLUMN,
  type SourceColumns,
} from '@renkei/contract/files';
import { nfkc, ok } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { isBlankLine, type RawRecord } from '../bytes/raw-record.ts';
import { recordProblem } from '../bytes/record-problem.ts';
import type { FileTally } from '../file-tally.ts';
import { readNoticeReference } from '../notices/notice-reference.ts';
import { type NoticeTable, withNoticeToCorrect } from '../notices/notice-to-correct.ts';
import type { Step } from '../read-by-records.ts';
import type { BadEvent, KeptEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import type { Head } from './head.ts';
import { readNotificationRow } from './notification-row.ts';

/** What the reading of data rows needs and remembers. */
export type DataReading = {
  readonly head: Head;
  readonly seen: SeenRows;
  readonly tally: FileTally;
  readonly columns: ColumnsOfFile;
  isFormChecked: boolean;
  readonly table: NoticeTable;
};

/** Two objects for all rows of a file: an establishment number taken from the head stands in no column of the row. */
type ColumnsOfFile = { readonly row: SourceColumns; readonly head: SourceColumns };

export type DataEvent = KeptEvent<'notifications'> | BadEvent;

const GO_ON: Step<DataEvent> = { outcome: 'go-on', events: [] };

/** `lines`: the bytes of the head, as a file to correct repeats them. */
export function newDataReading(
  head: Head,
  { seen, tally, lines }: { readonly seen: SeenRows; readonly tally: FileTally; readonly lines: Uint8Array },
): DataReading {
  const there = Object.entries(notificationFieldColumns).filter(([, column]) => column <= head.layoutWidth);
  const row = Object.fromEntries(there);
  const withoutEstablishment = there.filter(([field]) => field !== 'establishmentNumber');
  const columns = { row, head: Object.fromEntries(withoutEstablishment) };
  const { width, reference } = head;
  const table = {
    file: tally.file,
    width,
    ...(reference === undefined ? {} : { reference }),
    fieldAt: (column: number) => notificationColumns[column - 1]?.field,
    head: lines,
  };
  return { head, seen, tally, columns, isFormChecked: false, table };
}

/** Reads one blanked record after line 9; an empty line is no row. */
export function readDataRow(reading: DataReading, record: RawRecord, encoding: Encoding): Step<DataEvent> {
  if (isBlankLine(record) || !record.isFirstPart) return GO_ON;
  const { tally, head } = reading;
  const problem = recordProblem(record, head.width);
  if (problem === undefined && !reading.isFormChecked) {
    // The first row that can be read tells what the columns mean; with another form they would mean something else.
    if (nfkc(decodeCell(record, 0, encoding) ?? '') !== notificationCodes.form) {
      return { outcome: 'refused', events: [wrongForm(tally.file, record.line)] };
    }
    reading.isFormChecked = true;
  }
  tally.read += 1;
  const row = { file: tally.file, line: record.line, column: null, columnName: '' };
  const kept =
    problem === undefined
      ? keptOrNamed(reading, record, encoding)
      : [badEvent(row, problem.code, problem.found)];
  // A row is kept with one event or named with some.
  const bad = kept.filter((event) => event.kind === 'bad');
  if (bad.length === 0) {
    tally.kept += 1;
    return { outcome: 'go-on', events: kept };
  }
  tally.named += 1;
  const events = withNoticeToCorrect(reading.table, record, encoding, bad);
  return { outcome: 'go-on', events };
}

function keptOrNamed(reading: DataReading, record: RawRecord, encoding: Encoding): readonly DataEvent[] {
  const { head, tally, columns, seen } = reading;
  const [file, line] = [tally.file, record.line];
  const read = readNotificationRow(record, { head, encoding });
  const written = head.reference === undefined ? '' : decodeCell(record, head.reference - 1, encoding);
  const answered = written === '' ? ok({}) : readNoticeReference(written ?? '');
  if (!read.ok || !answered.ok) {
    const problems = (read.ok ? [] : read.error).map(({ code, found, ...place }) =>
      badEvent({ file, line, ...place }, code, found),
    );
    const reference = { file, line, column: head.reference ?? null, columnName: REFERENCE_COLUMN };
    return answered.ok ? problems : [...problems, badEvent(reference, answered.error)];
  }
  const { row, establishmentFrom } = read.value;
  const met = seen.meet([row.notificationId, row.recordedOn], row);
  if (met === 'new') {
    const source = { file, line, columns: columns[establishmentFrom] };
    return [{ kind: 'kept', register: 'notifications', row, source, ...answered.value }];
  }
  const place = { file, line, column: null, columnName: '' };
  return [badEvent(place, met === 'same' ? 'row.duplicate' : 'row.conflict', row.notificationId)];
}

function wrongForm(file: string, line: number): BadEvent {
  return badEvent({ file, line, column: 1, columnName: '帳票種別' }, 'head.form-not-supported');
}
