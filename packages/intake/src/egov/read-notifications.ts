import { INDIVIDUAL_NUMBER_COLUMN, notificationColumns } from '@renkei/contract/files';
import { badEvent, badFile } from '../bad-event.ts';
import { type Blanking, BLANKING_IN_HEAD, newNumberBlanking } from '../blank-numbers.ts';
import { newContentHash } from '../bytes/content-hash.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, type RawRecord } from '../bytes/raw-record.ts';
import { newFileState, readRecords } from '../bytes/read-records.ts';
import { holdsNul } from '../bytes/record-problem.ts';
import { fileRead, type FileTally, newFileTally, refusedFile } from '../file-tally.ts';
import type { BadEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { HEAD_LINES, type HeadLines, readHead } from './head.ts';
import { type DataReading, newDataReading, readDataRow, type Step } from './read-data-row.ts';

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  readonly head: HeadLines[number][];
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
export async function* readNotifications(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent<'notifications'>> {
  const tally = newFileTally(file, 'notifications');
  const reading: FileReading = { seen, tally, head: [], data: undefined };
  const withoutNumbers = newNumberBlanking(tally);
  const state = newFileState();
  const hash = newContentHash(state);
  for await (const records of readRecords(stream, state)) {
    for (const received of records) {
      const { record, events } = withoutNumbers(
        received,
        reading.data === undefined ? BLANKING_IN_HEAD : BLANKING,
      );
      yield* events;
      hash.add(record);
      const step = nextStep(reading, record, state.encoding);
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

function nextStep(reading: FileReading, record: RawRecord, encoding: Encoding): Step {
  if (reading.data !== undefined) return readDataRow(reading.data, record, encoding);
  const { file } = reading.tally;
  if (holdsNul(record)) return refused([badFile(file, 'file.not-text')]);
  if (record.problem !== undefined) return refused([brokenLine(file, record.line)]);
  const cells = Array.from({ length: cellCount(record) }, (_, index) => decodeCell(record, index, encoding));
  reading.head.push({ line: record.line, cells });
  if (reading.head.length < HEAD_LINES) return { outcome: 'go-on', events: [] };
  const head = readHead(file, reading.head);
  if (!head.ok) return refused(head.error);
  reading.data = newDataReading(head.value, reading.seen, reading.tally);
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
