import { badEvent, badFile } from '../bad-event.ts';
import { type Blanking, BLANKING_IN_HEAD, newNumberBlanking } from '../blank-numbers.ts';
import { newContentHash } from '../bytes/content-hash.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, isBlankLine, type RawRecord } from '../bytes/raw-record.ts';
import { newFileState, readRecords } from '../bytes/read-records.ts';
import { holdsNul, recordProblem } from '../bytes/record-problem.ts';
import { fileRead, type FileTally, newFileTally, refusedFile } from '../file-tally.ts';
import type { BadEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { readForm3Header } from './form-3-header.ts';
import { columnNameOf, type Form3Reading, nameForm3Row, takeForm3Row } from './form-3-reading.ts';

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  /** From line 2 on. */
  rows: Form3Reading | undefined;
  blanking: Blanking;
};

type Step = {
  readonly outcome: 'go-on' | 'refused';
  readonly events: readonly ReadEvent<'notifications' | 'separations'>[];
};

/**
 * Reads one file of Form No. 3 as CSV, in constant memory but for the ids met: hires become notifications, leavings
 * separations. Individual numbers are blanked in the bytes of every cell before it is hashed, decoded or spoken of.
 * `seen` is shared by all notices of a run. Throws where the stream itself fails.
 */
export async function* readForm3(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent<'notifications' | 'separations'>> {
  const tally = newFileTally(file, 'notifications');
  const reading: FileReading = { seen, tally, rows: undefined, blanking: BLANKING_IN_HEAD };
  const withoutNumbers = newNumberBlanking(tally);
  const state = newFileState();
  const hash = newContentHash(state);
  for await (const records of readRecords(stream, state)) {
    for (const received of records) {
      const { record, events } = withoutNumbers(received, reading.blanking);
      yield* events;
      hash.add(record);
      const step = nextStep(reading, record, state.encoding);
      yield* step.events;
      if (step.outcome === 'go-on') continue;
      yield refusedFile(tally, state.encoding);
      return;
    }
  }
  if (reading.rows === undefined) {
    yield badFile(file, 'file.empty');
    yield refusedFile(tally, state.encoding);
    return;
  }
  const { columns } = reading.rows.header;
  yield fileRead(tally, { encoding: state.encoding, contentHash: hash.digest(), columns });
}

function nextStep(reading: FileReading, record: RawRecord, encoding: Encoding): Step {
  const { rows, tally } = reading;
  if (rows === undefined) return readFirstLine(reading, record, encoding);
  if (isBlankLine(record) || !record.isFirstPart) return { outcome: 'go-on', events: [] };
  const { line } = record;
  const problem = recordProblem(record, rows.header.width);
  if (problem === undefined) {
    const events = takeForm3Row(rows, line, (column) => decodeCell(record, column - 1, encoding));
    return { outcome: 'go-on', events };
  }
  const place = { file: tally.file, line, column: null, columnName: '' };
  const events = nameForm3Row(tally, [badEvent(place, problem.code, problem.found)]);
  return { outcome: 'go-on', events };
}

function readFirstLine(reading: FileReading, record: RawRecord, encoding: Encoding): Step {
  const { tally, seen } = reading;
  const { file } = tally;
  if (isBlankLine(record)) return refused([badFile(file, 'file.empty')]);
  if (record.problem !== undefined || holdsNul(record)) return refused([badFile(file, 'file.not-text')]);
  const names = Array.from({ length: cellCount(record) }, (_, index) => decodeCell(record, index, encoding));
  const header = readForm3Header({ file, line: record.line }, names);
  if (!header.ok) return refused(header.error);
  reading.rows = { header: header.value, seen, tally };
  reading.blanking = { wholeColumn: 0, nameOf: (column) => columnNameOf(header.value, column) };
  return { outcome: 'go-on', events: [] };
}

function refused(events: readonly BadEvent[]): Step {
  return { outcome: 'refused', events };
}
