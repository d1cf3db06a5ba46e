import { INDIVIDUAL_NUMBER_COLUMN, notificationColumns } from '@renkei/contract/files';
import { err, ok } from '@renkei/kernel';
import { badEvent, badFile } from '../bad-event.ts';
import { type Blanking, BLANKING_IN_HEAD } from '../blank-numbers.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, type RawRecord } from '../bytes/raw-record.ts';
import type { FileState } from '../bytes/read-records.ts';
import { holdsNul } from '../bytes/record-problem.ts';
import { type FileTally, newFileTally } from '../file-tally.ts';
import { namesToCorrect } from '../notices/notice-to-correct.ts';
import { oneByOne } from '../one-by-one.ts';
import { readByRecords, type Step } from '../read-by-records.ts';
import type { BadEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { HEAD_LINES, type HeadLines, readHead } from './head.ts';
import { type DataEvent, type DataReading, newDataReading, readDataRow } from './read-data-row.ts';

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  readonly head: HeadLines[number][];
  /** The bytes of the head, as a file to correct repeats them. */
  readonly lines: Uint8Array[];
  /** From line 10 on. */
  data: DataReading | undefined;
};

/** Of data rows, by the contract's own names. */
const BLANKING: Blanking = {
  wholeColumn: INDIVIDUAL_NUMBER_COLUMN,
  nameOf: (column) => notificationColumns[column - 1]?.name ?? '',
};

/**
 * Reads one e-Gov acquisition file in constant memory but for the ids met. Individual numbers are blanked in the bytes
 * of each record before it is hashed, decoded or spoken of; each blanked cell is named. A head or layout that is not
 * form 10101's refuses the file. `seen` is shared by all files of a run. Throws where the stream itself fails.
 */
export function readNotifications(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent<'notifications'>> {
  return oneByOne(notificationBatches(file, stream, seen));
}

/** `readNotifications`, some events at a time. */
export function notificationBatches(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<readonly ReadEvent<'notifications'>[]> {
  const tally = newFileTally(file, 'notifications');
  const reading: FileReading = { seen, tally, head: [], lines: [], data: undefined };
  return readByRecords<DataEvent>(stream, {
    tally,
    blanking: () => (reading.data === undefined ? BLANKING_IN_HEAD : BLANKING),
    take: (record, state) => nextStep(reading, record, state),
    end: () => (reading.data === undefined ? err(endedInHead(reading)) : ok(reading.data.columns.row)),
  });
}

function nextStep(reading: FileReading, record: RawRecord, { encoding, bom }: FileState): Step<DataEvent> {
  if (reading.data !== undefined) return readDataRow(reading.data, record, encoding);
  const { file } = reading.tally;
  if (holdsNul(record)) return refused([badFile(file, 'file.not-text')]);
  if (record.problem !== undefined) return refused([brokenLine(file, record.line)]);
  const cells = Array.from({ length: cellCount(record) }, (_, index) => decodeCell(record, index, encoding));
  reading.head.push({ line: record.line, cells });
  if (reading.head.length < HEAD_LINES) {
    reading.lines.push(record.bytes);
    return { outcome: 'go-on', events: [] };
  }
  const head = readHead(file, reading.head);
  if (!head.ok) return refused(head.error);
  const lines = Buffer.concat([bom, ...reading.lines, namesToCorrect(record, head.value.reference)]);
  reading.data = newDataReading(head.value, { seen: reading.seen, tally: reading.tally, lines });
  return { outcome: 'go-on', events: [] };
}

/** The file ended before line 10: what is missing or wrong first. */
function endedInHead({ tally, head }: FileReading): readonly BadEvent[] {
  if (head.length === 0) return [badFile(tally.file, 'file.empty')];
  const read = readHead(tally.file, head);
  return read.ok ? [] : read.error;
}

function brokenLine(file: string, line: number): BadEvent {
  return badEvent({ file, line, column: null, columnName: '' }, 'head.line-broken');
}

function refused(events: readonly BadEvent[]): Step<DataEvent> {
  return { outcome: 'refused', events };
}
