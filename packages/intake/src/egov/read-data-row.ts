import { notificationCodes, notificationFieldColumns, type SourceColumns } from '@renkei/contract/files';
import { nfkc } from '@renkei/kernel';
import { badEvent } from '../bad-event.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import { isBlankLine, type RawRecord } from '../bytes/raw-record.ts';
import { recordProblem } from '../bytes/record-problem.ts';
import type { FileTally } from '../file-tally.ts';
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
};

/** Two objects for all rows of a file: an establishment number taken from the head stands in no column of the row. */
type ColumnsOfFile = { readonly row: SourceColumns; readonly head: SourceColumns };

export type DataEvent = KeptEvent<'notifications'> | BadEvent;

const GO_ON: Step<DataEvent> = { outcome: 'go-on', events: [] };

export function newDataReading(head: Head, seen: SeenRows, tally: FileTally): DataReading {
  const there = Object.entries(notificationFieldColumns).filter(([, column]) => column <= head.width);
  const row = Object.fromEntries(there);
  const withoutEstablishment = there.filter(([field]) => field !== 'establishmentNumber');
  const columns = { row, head: Object.fromEntries(withoutEstablishment) };
  return { head, seen, tally, columns, isFormChecked: false };
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
  const events =
    problem === undefined
      ? keptOrNamed(reading, record, encoding)
      : [badEvent(row, problem.code, problem.found)];
  // A row is kept with one event or named with some.
  if (events[0]?.kind === 'kept') tally.kept += 1;
  else tally.named += 1;
  return { outcome: 'go-on', events };
}

function keptOrNamed(reading: DataReading, record: RawRecord, encoding: Encoding): readonly DataEvent[] {
  const { head, tally, columns, seen } = reading;
  const [file, line] = [tally.file, record.line];
  const read = readNotificationRow(record, { head, encoding });
  if (!read.ok) {
    return read.error.map(({ code, found, ...place }) => badEvent({ file, line, ...place }, code, found));
  }
  const { row, establishmentFrom } = read.value;
  const met = seen.meet([row.notificationId, row.recordedOn], row);
  if (met === 'new') {
    const source = { file, line, columns: columns[establishmentFrom] };
    return [{ kind: 'kept', register: 'notifications', row, source }];
  }
  const place = { file, line, column: null, columnName: '' };
  return [badEvent(place, met === 'same' ? 'row.duplicate' : 'row.conflict', row.notificationId)];
}

function wrongForm(file: string, line: number): BadEvent {
  return badEvent({ file, line, column: 1, columnName: '帳票種別' }, 'head.form-not-supported');
}
