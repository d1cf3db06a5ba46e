import { createHash } from 'node:crypto';
import { referenceText } from '@renkei/contract/files';
import type { FileEvent, ReadEvent } from '@renkei/intake';
import { hashOf } from '@renkei/kernel/hash';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { type ImportWork, TakenAway } from './import-work.ts';
import { StagedBatch } from './staged-batch.ts';
import { withholder } from './withheld-fields.ts';

/** Rows a batch, and so between two checkpoints. */
const BATCH = 2000;

/** Where the staging of a file stands: so many events of its reading are staged, and this is their running hash. */
export type Checkpoint = { readonly events: number; readonly runningHash: string };

export const FROM_THE_START: Checkpoint = { events: 0, runningHash: '' };

/** A file whose staging this work has in hand. */
export type ClaimedFile = { readonly file: string; readonly number: number; readonly from: Checkpoint };

type Progress = {
  events: number;
  kept: number;
  named: number;
  blanked: number;
  line: number;
  place: number;
  head: Buffer | null;
};

/**
 * Stages one file: each batch in a transaction of its own, together with its checkpoint. What stands before `from` is read
 * but not written again; `changed` where it is no longer what was staged, so that the staging must begin anew. Memory is
 * one batch. Throws what the stream throws, and `TakenAway`.
 */
export async function stageFile(
  work: ImportWork,
  claimed: ClaimedFile,
  events: AsyncIterable<ReadEvent>,
): Promise<'staged' | 'changed'> {
  const running = createHash('sha256');
  const progress: Progress = { events: 0, kept: 0, named: 0, blanked: 0, line: -1, place: 0, head: null };
  const batch = new StagedBatch();
  const withhold = withholder(work.office);
  for await (const read of events) {
    const event = withhold(read);
    if (event.kind === 'file') {
      if (progress.events < claimed.from.events) return 'changed';
      await write(work, claimed, batch, { ...reached(progress, running), ...endOf(event) });
      return 'staged';
    }
    const bodyHash = event.kind === 'kept' ? hashOf(event.row) : '';
    running.update(`${progress.events} ${lineFor(event, bodyHash)}\n`);
    count(progress, event);
    if (progress.events > claimed.from.events) batch.take(event, { place: progress.place, bodyHash });
    else if (progress.events === claimed.from.events) {
      if (running.copy().digest('hex') !== claimed.from.runningHash) return 'changed';
    }
    if (batch.isFull(work.batchRows ?? BATCH)) await write(work, claimed, batch, reached(progress, running));
  }
  throw new Error(`the reading of ${claimed.file} ended without a word on the file`);
}

/** Of an event what its meaning hangs on. */
function lineFor(event: Exclude<ReadEvent, FileEvent>, bodyHash: string): string {
  if (event.kind === 'kept') {
    const { answers, register, source } = event;
    return `kept ${source.line} ${register} ${bodyHash} ${answers === undefined ? '' : referenceText(answers)}`;
  }
  if (event.kind === 'bad') {
    const { line, column, code, found } = event.bad;
    return `bad ${line} ${column ?? 0} ${code} ${found}`;
  }
  return `blanked ${event.cell.line} ${event.cell.column}`;
}

function count(progress: Progress, event: Exclude<ReadEvent, FileEvent>): void {
  progress.events += 1;
  if (event.kind === 'blanked') {
    progress.blanked += 1;
    return;
  }
  if (event.kind === 'kept') {
    progress.kept += 1;
    progress.line = event.source.line;
    return;
  }
  const { line } = event.bad;
  if (event.toCorrect !== undefined) progress.head ??= Buffer.from(event.toCorrect.head);
  // A row with several problems is one row; line 0 is the file itself.
  if (line !== progress.line && line > 0) progress.named += 1;
  progress.place = line === progress.line ? progress.place + 1 : 0;
  progress.line = line;
}

function reached(progress: Progress, running: ReturnType<typeof createHash>) {
  return {
    events: progress.events,
    running_hash: running.copy().digest('hex'),
    reached_line: Math.max(progress.line, 0),
    read: progress.kept + progress.named,
    kept: progress.kept,
    named: progress.named,
    blanked: progress.blanked,
    head: progress.head,
  };
}

function endOf({ counts, outcome, contentHash, columns, encoding }: FileEvent) {
  const { read, kept, named, blanked, register } = counts;
  return {
    register,
    read,
    kept,
    named,
    blanked,
    outcome,
    content_hash: contentHash,
    columns: JSON.stringify(columns),
    encoding,
    worker: null,
  };
}

type FileColumns = ReturnType<typeof reached> & Partial<ReturnType<typeof endOf>>;

async function write(
  work: ImportWork,
  { file, number }: ClaimedFile,
  batch: StagedBatch,
  columns: FileColumns,
): Promise<void> {
  await work.door.enterAsSystem(work.office, 'records.stage', async (transaction) => {
    await mustBeReceiving(transaction, work.importId);
    const updated = await transaction
      .updateTable('renkei.import_files')
      .set(columns)
      .where('number', '=', number)
      .where('import_id', '=', work.importId)
      .where('worker', '=', work.token)
      .executeTakeFirst();
    if (updated.numUpdatedRows !== 1n) throw new TakenAway();
    await batch.write(transaction, { importId: work.importId, fileNumber: number });
  });
  await work.onStep?.({ at: 'staged', file, rows: columns.read });
}

/** Throws `TakenAway` unless files are still taken in; until the transaction ends nobody can cancel in between. */
export async function mustBeReceiving(transaction: NodeTransaction, importId: string): Promise<void> {
  const row = await transaction
    .selectFrom('renkei.imports')
    .select('id')
    .where('id', '=', importId)
    .where('stage', '=', 'receiving')
    .forShare()
    .executeTakeFirst();
  if (row === undefined) throw new TakenAway();
}
