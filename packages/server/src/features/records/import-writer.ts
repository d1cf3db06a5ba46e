import { badRow, type BadRow, type BlankedCell, type FileCounts } from '@renkei/contract/files';
import type { FileEvent, KeptEvent, ReadEvent, Unread } from '@renkei/intake';
import type { Clock, PlainDate } from '@renkei/kernel';
import { hashOf } from '@renkei/kernel/hash';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { columnOf, describeRow, type RecordEvent, unreadOf } from './describe-row.ts';

/** Rows a statement. */
const BATCH = 500;

export type FileReport = FileCounts & { readonly seenBefore: boolean; readonly refused: boolean };
export type ImportReport = {
  readonly importId: string;
  readonly files: readonly FileReport[];
  readonly bad: readonly BadRow[];
  readonly blanked: readonly BlankedCell[];
};

type Header = { readonly id: string; readonly asOf: PlainDate };

/** Writes what a directory gives, file by file. Nothing is held but one file's named rows and one batch of good ones. */
export class ImportWriter {
  readonly #transaction: NodeTransaction;
  readonly #clock: Clock;
  readonly #header: Header;
  #batch: RecordEvent[] = [];
  readonly #coverage: KeptEvent<'coverage'>[] = [];
  #bad: BadRow[] = [];
  #unread: Unread[] = [];
  #changed = 0;
  #blanked: BlankedCell[] = [];
  readonly #report: { files: FileReport[]; bad: BadRow[]; blanked: BlankedCell[] } = {
    files: [],
    bad: [],
    blanked: [],
  };

  constructor(transaction: NodeTransaction, clock: Clock, header: Header) {
    this.#transaction = transaction;
    this.#clock = clock;
    this.#header = header;
  }

  async begin(): Promise<void> {
    const { id, asOf } = this.#header;
    await this.#transaction
      .insertInto('renkei.imports')
      .values({ id, started_at: this.#clock.now(), as_of: asOf })
      .execute();
  }

  async take(item: ReadEvent): Promise<void> {
    switch (item.kind) {
      case 'kept':
        if (item.register === 'coverage') this.#coverage.push(item);
        else this.#batch.push(item);
        if (this.#batch.length >= BATCH) await this.#writeBatch();
        return;
      case 'bad':
        this.#bad.push(item.bad);
        if (item.unread !== undefined) this.#unread.push(item.unread);
        return;
      case 'blanked':
        this.#blanked.push(item.cell);
        return;
      case 'file':
        await this.#endFile(item);
    }
  }

  async finish(): Promise<ImportReport> {
    await this.#writeNamed();
    await this.#writeCoverage();
    await this.#transaction
      .updateTable('renkei.imports')
      .set({ finished_at: this.#clock.now() })
      .where('id', '=', this.#header.id)
      .execute();
    return { importId: this.#header.id, ...this.#report };
  }

  async #endFile({ counts, contentHash, columns, outcome }: FileEvent): Promise<void> {
    const seenBefore = contentHash !== null && (await this.#wasSeen(contentHash));
    if (seenBefore) this.#batch = [];
    await this.#writeBatch();
    const kept = counts.kept - this.#changed;
    const named = counts.named + this.#changed;
    await this.#transaction
      .insertInto('renkei.import_files')
      .values({
        import_id: this.#header.id,
        file: counts.file,
        register: counts.register,
        outcome,
        content_hash: contentHash,
        columns: JSON.stringify(columns),
        read: counts.read,
        kept,
        named,
        blanked: counts.blanked,
        seen_before: seenBefore,
      })
      .execute();
    this.#report.files.push({ ...counts, kept, named, seenBefore, refused: outcome === 'refused' });
    if (seenBefore) {
      this.#bad = [];
      this.#unread = [];
      this.#blanked = [];
    }
    await this.#writeNamed();
    this.#changed = 0;
  }

  async #wasSeen(contentHash: string): Promise<boolean> {
    const row = await this.#transaction
      .selectFrom('renkei.import_files')
      .select('file')
      .where('content_hash', '=', contentHash)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Adds what is new. A version that stands already is left as it is; if the file says something else of it, the row is named. */
  async #writeBatch(): Promise<void> {
    const items = this.#batch;
    this.#batch = [];
    if (items.length > 0) await this.#writeRecords(items);
  }

  async #writeRecords(items: readonly RecordEvent[]): Promise<void> {
    const rows = items.map((item) => this.#recordOf(item));
    await this.#transaction
      .insertInto('renkei.records')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['office', 'register', 'record_id', 'recorded_on']).doNothing(),
      )
      .execute();
    const standing = await this.#transaction
      .selectFrom('renkei.records')
      .select(['record_id', 'recorded_on', 'body_hash'])
      .where('register', '=', items[0]?.register ?? '')
      .where(
        'record_id',
        'in',
        rows.map((row) => row.record_id),
      )
      .limit(BATCH * 1000)
      .execute();
    const hashes = new Map(standing.map((row) => [`${row.record_id} ${row.recorded_on}`, row.body_hash]));
    for (const [at, row] of rows.entries()) {
      const item = items[at];
      if (item !== undefined && hashes.get(`${row.record_id} ${row.recorded_on}`) !== row.body_hash)
        this.#nameChanged(item);
    }
  }

  #recordOf(item: RecordEvent) {
    const { recordId, recordedOn, residentId } = describeRow(item);
    return {
      register: item.register,
      record_id: recordId,
      recorded_on: recordedOn,
      resident_id: residentId,
      body: JSON.stringify(item.row),
      body_hash: hashOf(item.row),
      import_id: this.#header.id,
      file: item.source.file,
      line: item.source.line,
    };
  }

  #nameChanged(item: RecordEvent): void {
    this.#changed += 1;
    const place = { file: item.source.file, line: item.source.line, ...columnOf(item) };
    this.#bad.push(badRow(place, 'row.conflict'));
    const unread = unreadOf(item);
    if (unread !== undefined) this.#unread.push(unread);
  }

  /** A register of which a file was refused is not known to be complete: its day does not move. */
  async #writeCoverage(): Promise<void> {
    const refused = new Set(this.#report.files.filter((file) => file.refused).map((file) => file.register));
    for (const { row, source } of this.#coverage) {
      if (refused.has(row.register)) continue;
      const at = { import_id: this.#header.id, file: source.file, line: source.line };
      const complete_until = row.completeUntil;
      await this.#transaction
        .insertInto('renkei.coverage')
        .values({ register: row.register, complete_until, ...at })
        .onConflict((conflict) =>
          conflict.columns(['office', 'register']).doUpdateSet({ complete_until, ...at }),
        )
        .execute();
    }
  }

  async #writeNamed(): Promise<void> {
    const import_id = this.#header.id;
    const places = new Map<string, number>();
    for (const bad of inBatches(this.#bad)) {
      const rows = bad.map((row) => ({ import_id, ...badColumns(row), place: nextPlace(places, row) }));
      await this.#transaction.insertInto('renkei.bad_rows').values(rows).execute();
    }
    for (const unread of inBatches(this.#unread)) {
      const rows = unread.map(({ register, residentId }) => ({
        import_id,
        register,
        resident_id: residentId,
      }));
      await this.#transaction.insertInto('renkei.unread_rows').values(rows).execute();
    }
    for (const blanked of inBatches(this.#blanked)) {
      const rows = blanked.map(({ file, line, column, columnName }) => ({
        import_id,
        file,
        line,
        col: column,
        column_name: columnName,
      }));
      await this.#transaction
        .insertInto('renkei.blanked_cells')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    this.#report.bad.push(...this.#bad);
    this.#report.blanked.push(...this.#blanked);
    this.#bad = [];
    this.#unread = [];
    this.#blanked = [];
  }
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}

/** A row may have several problems: each gets its number within the row. */
function nextPlace(places: Map<string, number>, { file, line }: BadRow): number {
  const place = places.get(`${file} ${line}`) ?? 0;
  places.set(`${file} ${line}`, place + 1);
  return place;
}

function badColumns({ column, columnName, expected, cure, ...row }: BadRow) {
  return {
    ...row,
    col: column,
    column_name: columnName,
    expected: JSON.stringify(expected),
    cure: JSON.stringify(cure),
  };
}
