import {
  type RegisterFile,
  registerFiles,
  type RegisterRows,
  type TableRegister,
} from '@renkei/contract/files';
import { err, ok, type Result } from '@renkei/kernel';
import { badFile } from '../bad-event.ts';
import { type Blanking, BLANKING_IN_HEAD } from '../blank-numbers.ts';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { ByteStream } from '../bytes/exact-blocks.ts';
import { cellCount, isBlankLine, type RawRecord } from '../bytes/raw-record.ts';
import type { FileState } from '../bytes/read-records.ts';
import { holdsNul } from '../bytes/record-problem.ts';
import { type FileTally, newFileTally } from '../file-tally.ts';
import { oneByOne } from '../one-by-one.ts';
import { readByRecords, type Step } from '../read-by-records.ts';
import type { BadEvent, ReadEvent } from '../read-event.ts';
import { newSeenRows, type SeenRows } from '../seen-rows.ts';
import { type Header, readHeader } from './read-header.ts';
import { type Reading, readTableRow } from './read-table-row.ts';
import { headToCorrect, rowToCorrect } from './row-to-correct.ts';

const NOTHING = new Uint8Array(0);

type FileReading<R extends TableRegister> = {
  readonly register: R;
  readonly contract: RegisterFile<RegisterRows[R]>;
  readonly tally: FileTally;
  readonly seen: SeenRows;
  /** From line 2 on. */
  table: Reading<R> | undefined;
  blanking: Blanking;
  /** The first bytes of a file to correct. */
  head: Uint8Array;
};

/** Which file of its register is read, and the rows met in those before it. */
export type PartOfRegister = { readonly file: string; readonly seen: SeenRows };

/**
 * Reads one register file row by row, in constant memory but for the ids met: kept rows, bad rows, and at the end the
 * counts. Individual numbers are blanked in the bytes before they are hashed, decoded or spoken of. A header that is not the
 * contract's refuses the file. Without `part` it is the register's only file. Throws where the stream itself fails.
 */
export function readRegister<R extends TableRegister>(
  register: R,
  stream: ByteStream,
  part?: PartOfRegister,
): AsyncGenerator<ReadEvent<R>> {
  return oneByOne(registerBatches(register, stream, part));
}

/** `readRegister`, some events at a time. */
export function registerBatches<R extends TableRegister>(
  register: R,
  stream: ByteStream,
  part?: PartOfRegister,
): AsyncGenerator<readonly ReadEvent<R>[]> {
  const contract: RegisterFile<RegisterRows[R]> = registerFiles[register];
  const { file, seen } = part ?? { file: contract.file, seen: newSeenRows() };
  const tally = newFileTally(file, register);
  const reading: FileReading<R> = {
    register,
    contract,
    tally,
    seen,
    table: undefined,
    blanking: BLANKING_IN_HEAD,
    head: NOTHING,
  };
  return readByRecords<ReadEvent<R>>(stream, {
    tally,
    blanking: () => reading.blanking,
    take: (record, state) => nextStep(reading, record, state),
    end: () =>
      reading.table === undefined ? err([badFile(file, 'file.empty')]) : ok(reading.table.header.columns),
  });
}

function nextStep<R extends TableRegister>(
  reading: FileReading<R>,
  record: RawRecord,
  { encoding, bom }: FileState,
): Step<ReadEvent<R>> {
  const { register, contract, table, tally, seen } = reading;
  if (table === undefined) {
    const header = headerOf(reading, record, encoding);
    if (!header.ok) return { outcome: 'refused', events: header.error };
    reading.table = { register, contract, file: tally.file, header: header.value, seen };
    reading.blanking = blankingOf(contract, header.value);
    reading.head = Buffer.concat([bom, headToCorrect(record, header.value)]);
    return { outcome: 'go-on', events: [] };
  }
  if (isBlankLine(record) || !record.isFirstPart) return { outcome: 'go-on', events: [] };
  const row = readTableRow(table, record, encoding);
  if (row === undefined) return { outcome: 'go-on', events: [] };
  tally.read += 1;
  if (row.ok) {
    tally.kept += 1;
    return { outcome: 'go-on', events: [row.value] };
  }
  tally.named += 1;
  const correct = rowToCorrect(table, record, encoding, row.error);
  const toCorrect = correct === undefined ? {} : { toCorrect: { head: reading.head, row: correct } };
  return {
    outcome: 'go-on',
    events: row.error.map((event, at) => (at === 0 ? { ...event, ...toCorrect } : event)),
  };
}

function blankingOf({ columns }: RegisterFile<unknown>, { columns: places }: Header): Blanking {
  const nameOf = (at: number): string => columns.find(({ field }) => places[field] === at)?.name ?? '';
  return { wholeColumn: 0, nameOf };
}

function headerOf(
  { contract, tally: { file } }: FileReading<TableRegister>,
  record: RawRecord,
  encoding: Encoding,
): Result<Header, readonly BadEvent[]> {
  if (isBlankLine(record)) return err([badFile(file, 'file.empty')]);
  if (record.problem !== undefined || holdsNul(record)) return err([badFile(file, 'file.not-text')]);
  return readHeader(
    contract,
    file,
    Array.from({ length: cellCount(record) }, (_, index) => decodeCell(record, index, encoding)),
  );
}
