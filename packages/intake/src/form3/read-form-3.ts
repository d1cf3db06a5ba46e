import { badEvent, badFile } from '../bad-event.ts';
import { blankRecord } from '../bytes/blank-record.ts';
import { newContentHash } from '../bytes/content-hash.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, isBlankLine, type RawRecord } from '../bytes/raw-record.ts';
import { type FileState, newFileState, readRecords } from '../bytes/read-records.ts';
import { holdsNul, recordProblem } from '../bytes/record-problem.ts';
import { fileRead, type FileTally, newFileTally, refusedFile } from '../file-tally.ts';
import { namesToCorrect, type NoticeTable, withNoticeToCorrect } from '../notices/notice-to-correct.ts';
import type { BadEvent, BlankedEvent, ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';
import { fieldFinder, readForm3Header } from './form-3-header.ts';
import { blankedCell, type Form3Reading, nameForm3Row, takeForm3Row } from './form-3-reading.ts';

type FileReading = {
  readonly seen: SeenRows;
  readonly tally: FileTally;
  /** From line 2 on. */
  rows: Form3Reading | undefined;
  table: NoticeTable | undefined;
  /** The cell blanked last: a line that is too long brings one cell in several parts. */
  lastBlanked: string;
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
  const reading: FileReading = { seen, tally, rows: undefined, table: undefined, lastBlanked: '' };
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
  if (reading.rows === undefined) {
    yield badFile(file, 'file.empty');
    yield refusedFile(tally, state.encoding);
    return;
  }
  const { columns } = reading.rows.header;
  yield fileRead(tally, { encoding: state.encoding, contentHash: hash.digest(), columns });
}

/** The only place where a record is seen as it was received. */
function withoutIndividualNumbers(
  reading: FileReading,
  received: RawRecord,
): { record: RawRecord; events: readonly BlankedEvent[] } {
  const { record, columns } = blankRecord(received, 0);
  const { line } = record;
  const fresh = columns.filter((column) => `${line}:${column}` !== reading.lastBlanked);
  if (columns.length > 0) reading.lastBlanked = `${line}:${columns.at(-1)}`;
  const { tally, rows } = reading;
  return { record, events: fresh.map((column) => blankedCell(tally, rows?.header, { line, column })) };
}

function nextStep(reading: FileReading, record: RawRecord, state: FileState): Step {
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

function readFirstLine(reading: FileReading, record: RawRecord, { encoding, bom }: FileState): Step {
  const { tally, seen } = reading;
  const { file } = tally;
  if (isBlankLine(record)) return refused([badFile(file, 'file.empty')]);
  if (record.problem !== undefined || holdsNul(record)) return refused([badFile(file, 'file.not-text')]);
  const names = Array.from({ length: cellCount(record) }, (_, index) => decodeCell(record, index, encoding));
  const header = readForm3Header({ file, line: record.line }, names);
  if (!header.ok) return refused(header.error);
  reading.rows = { header: header.value, seen, tally };
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

function refused(events: readonly BadEvent[]): Step {
  return { outcome: 'refused', events };
}
