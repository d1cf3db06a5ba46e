import type { BadRow, BlankedCell } from '@renkei/contract/files';
import type { BadEvent, FileEvent, KeptEvent, ReadEvent, Unread } from '@renkei/intake';
import { type RawBuilder, sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { describeRow } from './describe-row.ts';

type Named = {
  readonly bad: BadRow;
  readonly place: number;
  readonly raw: Uint8Array | undefined;
  readonly standing: BadEvent['standing'];
};
type UnreadAt = Unread & Pick<BadRow, 'file' | 'line'>;
type To = { readonly importId: string; readonly fileNumber: number };

/** Text of a batch, in UTF-16 units: long rows make short batches. */
const LARGEST_BATCH = 4_000_000;

/** Events that wait to be written. Rows go to the database as one JSON text a batch: row security forbids COPY (ADR 0019). */
export class StagedBatch {
  #rows: string[] = [];
  #size = 0;
  #named: Named[] = [];
  #unread: UnreadAt[] = [];
  #blanked: BlankedCell[] = [];

  /** Takes an event; `place` numbers the problems of one row, `bodyHash` is that of a kept row. */
  take(
    event: Exclude<ReadEvent, FileEvent>,
    { place, bodyHash }: { readonly place: number; readonly bodyHash: string },
  ): void {
    if (event.kind === 'kept') this.#keep(event, bodyHash);
    else if (event.kind === 'bad') this.#name(event, place);
    else this.#blanked.push(event.cell);
  }

  isFull(rows: number): boolean {
    const count = this.#rows.length + this.#named.length + this.#blanked.length;
    return count >= rows || this.#size >= LARGEST_BATCH;
  }

  /** Writes what waits, in the caller's transaction, and is empty. */
  async write(transaction: NodeTransaction, to: To): Promise<void> {
    if (this.#rows.length > 0) await insertRows(transaction, to, `[${this.#rows.join(',')}]`);
    if (this.#named.length > 0) await insertNamed(transaction, to.importId, this.#named);
    if (this.#unread.length > 0) await insertUnread(transaction, to.importId, this.#unread);
    if (this.#blanked.length > 0) await insertBlanked(transaction, to.importId, this.#blanked);
    [this.#rows, this.#named, this.#unread, this.#blanked, this.#size] = [[], [], [], [], 0];
  }

  #keep(event: KeptEvent, bodyHash: string): void {
    const { answers, register, row, source } = event;
    const keys =
      event.register === 'coverage'
        ? { recordId: event.row.register, recordedOn: null, residentId: null }
        : describeRow(event);
    const text = JSON.stringify([
      source.line,
      register,
      keys.recordId,
      keys.recordedOn,
      keys.residentId,
      row,
      bodyHash,
      answers?.file ?? null,
      answers?.line ?? null,
    ]);
    this.#size += text.length;
    this.#rows.push(text);
  }

  #name({ bad, standing, unread, toCorrect }: BadEvent, place: number): void {
    this.#size += 1000 + (toCorrect?.row.length ?? 0);
    this.#named.push({ bad, place, raw: toCorrect?.row, standing });
    if (unread !== undefined) this.#unread.push({ ...unread, file: bad.file, line: bad.line });
  }
}

async function insertRows(
  transaction: NodeTransaction,
  { importId, fileNumber }: To,
  rows: string,
): Promise<void> {
  await sql`
    INSERT INTO renkei.staged_rows (import_id, file_number, line, register, record_id, recorded_on, resident_id, body,
                                    body_hash, answers_file, answers_line)
    SELECT ${importId}::uuid, ${fileNumber}::bigint, (e->>0)::integer, e->>1, e->>2, (e->>3)::date, e->>4, e->5, e->>6,
           e->>7, (e->>8)::integer
      FROM jsonb_array_elements(${rows}::jsonb) AS e
  `.execute(transaction);
}

async function insertNamed(
  transaction: NodeTransaction,
  importId: string,
  named: readonly Named[],
): Promise<void> {
  const rows = named.map(({ bad, place, raw, standing }) => [
    bad.file,
    bad.line,
    place,
    bad.column,
    bad.columnName,
    bad.code,
    bad.found,
    bad.expected,
    bad.cure,
    raw === undefined ? null : Buffer.from(raw).toString('base64'),
    standing?.answers.file ?? null,
    standing?.answers.line ?? null,
    standing?.recordedOn ?? null,
  ]);
  await sql`
    INSERT INTO renkei.bad_rows (import_id, file, line, place, col, column_name, code, found, expected, cure, raw, answers_file, answers_line, answers_on)
    SELECT ${importId}::uuid, e->>0, (e->>1)::integer, (e->>2)::integer, (e->>3)::integer, e->>4, e->>5, e->>6, e->7, e->8,
           decode(e->>9, 'base64'), e->>10, (e->>11)::integer, (e->>12)::date
      FROM ${elements(rows)}
  `.execute(transaction);
}

async function insertUnread(
  transaction: NodeTransaction,
  importId: string,
  unread: readonly UnreadAt[],
): Promise<void> {
  const rows = unread.map((row) => [
    row.register,
    row.residentId,
    row.file,
    row.line,
    row.recordId,
    row.recordedOn,
    row.answers?.file ?? null,
    row.answers?.line ?? null,
  ]);
  await sql`
    INSERT INTO renkei.unread_rows (import_id, register, resident_id, file, line, record_id, recorded_on, answers_file,
                                    answers_line)
    SELECT ${importId}::uuid, e->>0, e->>1, e->>2, (e->>3)::integer, e->>4, (e->>5)::date, e->>6, (e->>7)::integer
      FROM ${elements(rows)}
  `.execute(transaction);
}

async function insertBlanked(
  transaction: NodeTransaction,
  importId: string,
  cells: readonly BlankedCell[],
): Promise<void> {
  const rows = cells.map(({ file, line, column, columnName }) => [file, line, column, columnName]);
  await sql`
    INSERT INTO renkei.blanked_cells (import_id, file, line, col, column_name)
    SELECT ${importId}::uuid, e->>0, (e->>1)::integer, (e->>2)::integer, e->>3 FROM ${elements(rows)}
        ON CONFLICT DO NOTHING
  `.execute(transaction);
}

function elements(rows: readonly unknown[]): RawBuilder<unknown> {
  return sql`jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS e`;
}
