import { BadRow, type BlankedCell, type FileCounts, type Register } from '@renkei/contract/files';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import { badRowsFrom, blankedCellsFrom } from './named-pages.ts';

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

/** The named rows and blanked cells that a report holds; all of them stand in the database. */
const FIRST = { from: 1, limit: 1000 };

/** Reads what stands of an import. */
export async function reportOf(transaction: NodeTransaction, importId: string): Promise<ImportReport> {
  const files = await transaction
    .selectFrom('renkei.import_files')
    .select([
      'file',
      'register',
      'outcome',
      'read',
      'kept',
      'named',
      'blanked',
      'seen_before',
      'added',
      'corrected',
      'known',
    ])
    .where('import_id', '=', importId)
    .orderBy('position')
    .limit(100_000)
    .execute();
  const bad = await badRowsFrom(transaction, importId, FIRST);
  const blanked = await blankedCellsFrom(transaction, importId, FIRST);
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
    bad: bad.rows.map((row) => BadRow.parse(row)),
    badTotal: bad.total,
    blanked: blanked.cells,
    blankedTotal: blanked.total,
  };
}
