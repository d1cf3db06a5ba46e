import type { SourceColumns } from '@renkei/contract/files';
import type { Result } from '@renkei/kernel';
import { type Blanking, newNumberBlanking } from './blank-numbers.ts';
import { newContentHash } from './bytes/content-hash.ts';
import type { ByteStream } from './bytes/exact-blocks.ts';
import type { RawRecord } from './bytes/raw-record.ts';
import { type FileState, newFileState, readRecords } from './bytes/read-records.ts';
import { fileRead, type FileTally, refusedFile } from './file-tally.ts';
import type { BadEvent, BlankedEvent, FileEvent } from './read-event.ts';

/** What came of one record. `refused`: nothing of the file is kept. */
export type Step<Event> = {
  readonly outcome: 'go-on' | 'refused';
  readonly events: readonly Event[];
};

/** How records of one kind of file are read. */
export type RecordReader<Event> = {
  readonly tally: FileTally;
  /** Of the next record. */
  readonly blanking: () => Blanking;
  readonly take: (record: RawRecord, state: FileState) => Step<Event>;
  /** At the end of the file: its columns, or what refuses it. */
  readonly end: () => Result<SourceColumns, readonly BadEvent[]>;
};

/**
 * Reads a file record by record, in constant memory, and yields the events of some records together. Individual numbers are
 * blanked in the bytes before they are hashed, decoded or spoken of. Throws where the stream itself fails.
 */
export async function* readByRecords<Event>(
  stream: ByteStream,
  { tally, blanking, take, end }: RecordReader<Event>,
): AsyncGenerator<readonly (Event | BadEvent | BlankedEvent | FileEvent)[]> {
  const withoutNumbers = newNumberBlanking(tally);
  const state = newFileState();
  const hash = newContentHash(state);
  for await (const records of readRecords(stream, state)) {
    const batch: (Event | BlankedEvent | FileEvent)[] = [];
    for (const received of records) {
      const { record, events } = withoutNumbers(received, blanking());
      for (const event of events) batch.push(event);
      hash.add(record);
      const step = take(record, state);
      for (const event of step.events) batch.push(event);
      if (step.outcome === 'go-on') continue;
      batch.push(refusedFile(tally, state.encoding));
      yield batch;
      return;
    }
    // So that no bytes are held longer than the records that are made of them.
    hash.settle();
    yield batch;
  }
  const columns = end();
  if (!columns.ok) yield [...columns.error, refusedFile(tally, state.encoding)];
  else
    yield [fileRead(tally, { encoding: state.encoding, contentHash: hash.digest(), columns: columns.value })];
}
