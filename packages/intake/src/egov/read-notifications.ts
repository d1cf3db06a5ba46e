import { INDIVIDUAL_NUMBER_COLUMN, notificationColumns } from '@renkei/contract/files';
import { badEvent, badFile } from '../bad-event.ts';
import { blankRecord } from '../bytes/blank-record.ts';
import { newContentHash } from '../bytes/content-hash.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, type RawRecord } from '../bytes/raw-record.ts';
import { type FileState, newFileState, readRecords } from '../bytes/read-records.ts';
import { holdsNul } from '../bytes/record-problem.ts';
import { fileRead, type FileTally, newFileTally, refusedFile } from '../file-tally.ts';
import { namesToCorrect } from '../notices/notice-to-correct.ts';
import type { BadEvent, BlankedEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { HEAD_LINES, type HeadLines, readHead } from './head.ts';
import { type DataReading, newDataReading, readDataRow, type Step } from './read-data-row.ts';

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  readonly head: HeadLines[number][];
  /** The bytes of the head, as a file to correct repeats them. */
  readonly lines: Uint8Array[];
  /** From line 10 on. */
  data: DataReading | undefined;
  /** The cell blanked last: a line that is too long brings one cell in several parts. */
  lastBlanked: string;
};

/**
 * Reads one e-Gov acquisition file in constant memory but for the ids met. Individual numbers are blanked in the bytes
 * of each record before it is hashed, decoded or spoken of; each blanked cell is named. A head or layout that is not
 * form 10101's refuses the file. `seen` is shared by all files of a run. Throws where the stream itself fails.
 */
export async function* readNotifications(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent<'notifications'>> {
  const tally = newFileTally(file, 'notifications');
  const reading: FileReading = { seen, tally, head: [], lines: [], data: undefined, lastBlanked: '' };
  const state = newFileState();
  const hash = newContentHash(state);
  for await (const records of readRecords(stream, state)) {
    for (const received of records) {
      const { record, events } = withoutIndividualNumbers(reading, received);
      yield* events;
      hash.add(record);
      const step = nextStep(reading, record, state);
      yield* step.events;
      if (step.outcome === 'go-on') continue;
      yield refusedFile(tally, state.encoding);
      return;
    }
  }
  if (reading.data === undefined) {
    yield* endedInHead(reading);
    yield refusedFile(tally, state.encoding);
    return;
  }
  const { row: columns } = reading.data.columns;
  yield fileRead(tally, { encoding: state.encoding, contentHash: hash.digest(), columns });
}

/** The only place where a record is seen as it was received. */
function withoutIndividualNumbers(
  reading: FileReading,
  received: RawRecord,
): { record: RawRecord; events: readonly BlankedEvent[] } {
  const { tally, data } = reading;
  const { record, columns } = blankRecord(received, data === undefined ? 0 : INDIVIDUAL_NUMBER_COLUMN);
  const fresh = columns.filter((column) => `${record.line}:${column}` !== reading.lastBlanked);
  if (columns.length > 0) reading.lastBlanked = `${record.line}:${columns.at(-1)}`;
  tally.blanked += fresh.length;
  const events = fresh.map((column): BlankedEvent => {
    // The contract's own names: the head of the file could hold anything.
    const columnName = data === undefined ? '' : (notificationColumns[column - 1]?.name ?? '');
    return { kind: 'blanked', cell: { file: tally.file, line: record.line, column, columnName } };
  });
  return { record, events };
}

function nextStep(reading: FileReading, record: RawRecord, { encoding, bom }: FileState): Step {
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

function refused(events: readonly BadEvent[]): Step {
  return { outcome: 'refused', events };
}
