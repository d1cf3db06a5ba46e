import { err, ok } from '@renkei/kernel';
import { badEvent, badFile } from '../bad-event.ts';
import { type Blanking, BLANKING_IN_HEAD } from '../blank-numbers.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, isBlankLine, type RawRecord } from '../bytes/raw-record.ts';
import type { FileState } from '../bytes/read-records.ts';
import { holdsNul, recordProblem } from '../bytes/record-problem.ts';
import { type FileTally, newFileTally } from '../file-tally.ts';
import { namesToCorrect, type NoticeTable, withNoticeToCorrect } from '../notices/notice-to-correct.ts';
import { readByRecords, type Step } from '../read-by-records.ts';
import type { BadEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { fieldFinder, readForm3Header } from './form-3-header.ts';
import {
  columnNameOf,
  type Form3Event,
  type Form3Reading,
  nameForm3Row,
  takeForm3Row,
} from './form-3-reading.ts';

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  /** From line 2 on. */
  rows: Form3Reading | undefined;
  blanking: Blanking;
  table: NoticeTable | undefined;
};

/**
 * Reads one file of Form No. 3 as CSV, in constant memory but for the ids met, some events at a time: hires become
 * notifications, leavings separations. Individual numbers are blanked in the bytes of every cell before it is hashed,
 * decoded or spoken of. `seen` is shared by all notices of a run. Throws where the stream itself fails.
 */
export function form3Batches(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<readonly ReadEvent<'notifications' | 'separations'>[]> {
  const tally = newFileTally(file, 'notifications');
  const reading: FileReading = { seen, tally, rows: undefined, table: undefined, blanking: BLANKING_IN_HEAD };
  return readByRecords<Form3Event>(stream, {
    tally,
    blanking: () => reading.blanking,
    take: (record, state) => nextStep(reading, record, state),
    end: () =>
      reading.rows === undefined ? err([badFile(file, 'file.empty')]) : ok(reading.rows.header.columns),
  });
}

function nextStep(reading: FileReading, record: RawRecord, state: FileState): Step<Form3Event> {
  const { rows, tally, table } = reading;
  if (rows === undefined || table === undefined) return readFirstLine(reading, record, state);
  const { encoding } = state;
  if (isBlankLine(record) || !record.isFirstPart) return { outcome: 'go-on', events: [] };
  const { line } = record;
  const problem = recordProblem(record, rows.header.width);
  const place = { file: tally.file, line, column: null, columnName: '' };
  const events =
    problem === undefined
      ? takeForm3Row(rows, line, (column) => decodeCell(record, column - 1, encoding))
      : nameForm3Row(tally, [badEvent(place, problem.code, problem.found)]);
  const bad = events.filter((event) => event.kind === 'bad');
  return {
    outcome: 'go-on',
    events: bad.length === 0 ? events : withNoticeToCorrect(table, record, encoding, bad),
  };
}

function readFirstLine(
  reading: FileReading,
  record: RawRecord,
  { encoding, bom }: FileState,
): Step<Form3Event> {
  const { tally, seen } = reading;
  const { file } = tally;
  if (isBlankLine(record)) return refused([badFile(file, 'file.empty')]);
  if (record.problem !== undefined || holdsNul(record)) return refused([badFile(file, 'file.not-text')]);
  const names = Array.from({ length: cellCount(record) }, (_, index) => decodeCell(record, index, encoding));
  const header = readForm3Header({ file, line: record.line }, names);
  if (!header.ok) return refused(header.error);
  reading.rows = { header: header.value, seen, tally };
  reading.blanking = { wholeColumn: 0, nameOf: (column) => columnNameOf(header.value, column) };
  const { width, reference } = header.value;
  reading.table = {
    file,
    width,
    ...(reference === undefined ? {} : { reference }),
    fieldAt: fieldFinder(header.value),
    head: Buffer.concat([bom, namesToCorrect(record, reference)]),
  };
  return { outcome: 'go-on', events: [] };
}

function refused(events: readonly BadEvent[]): Step<Form3Event> {
  return { outcome: 'refused', events };
}
