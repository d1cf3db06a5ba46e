import type { NodeTransaction } from '../../platform/access/door.ts';
import { aliveAmong, NOBODY } from '../../platform/database/index.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import { EarlierDay, refuseEarlierDay } from './import-work.ts';
import { requireImport, viewImport } from './list-imports.ts';

/**
 * Hands an import over to be stored; the serving process takes it up. Throws `import.files-missing` where a file did not
 * arrive whole or not at all, `import.earlier-day`, `import.too-late`.
 */
export async function requestStoring(transaction: NodeTransaction, importId: string): Promise<void> {
  const row = await lockImport(transaction, importId);
  if (row.stage !== 'receiving' || row.origin !== 'page') throw new NodeProblem('import.too-late');
  if (await areFilesMissing(transaction, importId, row.files_told)) {
    throw new NodeProblem('import.files-missing');
  }
  await tellingEarlierDay(() => refuseEarlierDay(transaction, row.as_of));
  await setStage(transaction, importId, 'storing');
}

/** Tells a caller over HTTP of an `EarlierDay` as the problem `import.earlier-day`. */
export async function tellingEarlierDay<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof EarlierDay ? new NodeProblem('import.earlier-day') : error;
  }
}

/** Lets a stopped import go on where it was. Of a command the directory is needed: the command itself goes on. */
export async function requestResuming(transaction: NodeTransaction, importId: string): Promise<void> {
  const { files, stage } = await viewImport(transaction, importId);
  const row = await lockImport(transaction, importId);
  if (stage !== 'stopped') throw new NodeProblem('import.too-late');
  if (row.stage !== 'receiving') {
    await setStage(transaction, importId, row.stage);
    return;
  }
  if (row.origin !== 'page') throw new NodeProblem('import.files-missing');
  for (const { file, state } of files) if (state === 'part') await markAsPart(transaction, importId, file);
  const missing = await areFilesMissing(transaction, importId, row.files_told);
  await setStage(transaction, importId, missing ? 'receiving' : 'storing');
}

/** Holds an import that has not ended until the transaction does. Throws `import.not-found`, `import.too-late`. */
export async function lockImport(transaction: NodeTransaction, importId: string) {
  const row = await transaction
    .selectFrom('renkei.imports')
    .select(['stage', 'origin', 'files_told', 'as_of'])
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst();
  if (row !== undefined) return row;
  // One that has ended cannot be locked.
  await requireImport(transaction, importId);
  throw new NodeProblem('import.too-late');
}

async function areFilesMissing(
  transaction: NodeTransaction,
  importId: string,
  told: number | null,
): Promise<boolean> {
  const { whole, all } = await transaction
    .selectFrom('renkei.import_files')
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('outcome', 'in', ['read', 'refused']).as('whole'),
    ])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  return whole < all || all < (told ?? 0);
}

/** Nobody has it in hand: whoever looks for work may take it. */
async function setStage(
  transaction: NodeTransaction,
  importId: string,
  stage: 'receiving' | 'storing' | 'asking' | 'done' | 'cancelled',
): Promise<void> {
  await transaction
    .updateTable('renkei.imports')
    .set({ stage, worker: null, rows_done: 0 })
    .where('id', '=', importId)
    .execute();
}

async function markAsPart(transaction: NodeTransaction, importId: string, file: string): Promise<void> {
  await transaction
    .updateTable('renkei.import_files')
    .set({ outcome: 'part', worker: null })
    .where('import_id', '=', importId)
    .where('file', '=', file)
    .execute();
}

/** What a page was sending when the node ended is stopped; called before the node takes anything in. */
export async function stopWhatWasReceived(transaction: NodeTransaction): Promise<void> {
  const files = await transaction
    .selectFrom('renkei.import_files as f')
    .innerJoin('renkei.imports as i', 'i.id', 'f.import_id')
    .select('f.worker')
    .where('i.stage', '=', 'receiving')
    .where('f.worker', 'is not', null)
    .limit(100_000)
    .execute();
  const alive = await aliveAmong(
    transaction,
    files.map(({ worker }) => worker),
  );
  if (alive.size > 0) return;
  await transaction
    .updateTable('renkei.imports')
    .set({ worker: NOBODY })
    .where('stage', '=', 'receiving')
    .where('origin', '=', 'page')
    .execute();
}
