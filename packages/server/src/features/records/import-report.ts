import { BadRow, type BlankedCell, type FileCounts, type Register } from '@renkei/contract/files';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import { countOf } from './named-pages.ts';

/** One file of a finished import. kept = added + corrected + known. */
export type FileReport = FileCounts & {
  readonly seenBefore: boolean;
  readonly refused: boolean;
  readonly added: number;
  readonly corrected: number;
  readonly known: number;
};

/** What an import came to. Of named rows and blanked cells the first ones, and how many there are. */
export type ImportReport = {
  readonly importId: string;
  readonly files: readonly FileReport[];
  readonly bad: readonly BadRow[];
  readonly badTotal: number;
  readonly blanked: readonly BlankedCell[];
  readonly blankedTotal: number;
};

/** Named rows and blanked cells that a report holds; all of them stand in the database. */
const MOST = 1000;

/** Reads what stands of an import. */
export async function reportOf(transaction: NodeTransaction, importId: string): Promise<ImportReport> {
  const files = await transaction
    .selectFrom('renkei.import_files')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('position')
    .limit(100_000)
    .execute();
  return {
    importId,
    files: files.map((row) => ({
      file: row.file,
      register: ownJson<Register>(row.register),
      read: row.read,
      kept: row.kept,
      named: row.named,
      blanked: row.blanked,
      seenBefore: row.seen_before,
      refused: row.outcome === 'refused',
      added: row.added ?? 0,
      corrected: row.corrected ?? 0,
      known: row.known ?? 0,
    })),
    bad: await firstBadRows(transaction, importId),
    badTotal: await countOf(transaction, 'renkei.bad_rows', importId),
    blanked: await firstBlankedCells(transaction, importId),
    blankedTotal: await countOf(transaction, 'renkei.blanked_cells', importId),
  };
}

async function firstBadRows(transaction: NodeTransaction, importId: string): Promise<readonly BadRow[]> {
  const rows = await transaction
    .selectFrom('renkei.bad_rows')
    .select([
      'file',
      'line',
      'col as column',
      'column_name as columnName',
      'code',
      'found',
      'expected',
      'cure',
    ])
    .where('import_id', '=', importId)
    .orderBy('file')
    .orderBy('line')
    .orderBy('place')
    .limit(MOST)
    .execute();
  return rows.map((row) => BadRow.parse(row));
}

async function firstBlankedCells(
  transaction: NodeTransaction,
  importId: string,
): Promise<readonly BlankedCell[]> {
  return transaction
    .selectFrom('renkei.blanked_cells')
    .select(['file', 'line', 'col as column', 'column_name as columnName'])
    .where('import_id', '=', importId)
    .orderBy('file')
    .orderBy('line')
    .orderBy('col')
    .limit(MOST)
    .execute();
}
