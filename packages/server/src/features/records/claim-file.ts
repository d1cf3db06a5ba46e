import type { Register } from '@renkei/contract/files';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { aliveAmong } from '../../platform/database/index.ts';
import { saidOfFiles } from './said-of-files.ts';
import { type ClaimedFile, FROM_THE_START, mustBeReceiving } from './stage-file.ts';

type Wanted = {
  readonly importId: string;
  readonly token: string;
  readonly file: string;
  readonly register: Register;
};

/**
 * Takes a file of an import in hand. `go-on` keeps what is staged of it, for a reader that begins at the first byte again;
 * `anew` throws it away. `busy`: somebody else is sending it.
 */
export async function claimFile(
  transaction: NodeTransaction,
  wanted: Wanted,
  how: 'go-on' | 'anew',
): Promise<ClaimedFile | 'busy'> {
  const { importId, token, file, register } = wanted;
  await mustBeReceiving(transaction, importId);
  await transaction
    .insertInto('renkei.import_files')
    .values({ ...untouched, import_id: importId, file, register, worker: token })
    .onConflict((conflict) => conflict.columns(['import_id', 'file']).doNothing())
    .execute();
  const held = await transaction
    .selectFrom('renkei.import_files')
    .select(['number', 'worker', 'events', 'running_hash'])
    .where('import_id', '=', importId)
    .where('file', '=', file)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const isOthers = held.worker !== token && (await aliveAmong(transaction, [held.worker])).size > 0;
  if (isOthers) return 'busy';
  if (how === 'anew') await forgetFile(transaction, { importId, file, number: held.number });
  await transaction
    .updateTable('renkei.import_files')
    .set({
      ...(how === 'anew' ? { ...untouched, events: 0, running_hash: '', reached_line: 0 } : {}),
      outcome: 'receiving',
      register,
      worker: token,
    })
    .where('number', '=', held.number)
    .execute();
  const from = how === 'anew' ? FROM_THE_START : { events: held.events, runningHash: held.running_hash };
  return { file, number: held.number, from };
}

const untouched = {
  outcome: 'receiving',
  content_hash: null,
  columns: '{}',
  read: 0,
  kept: 0,
  named: 0,
  blanked: 0,
  seen_before: false,
  head: null,
} as const;

/** Throws away what came of a file. */
async function forgetFile(
  transaction: NodeTransaction,
  { importId, file, number }: { importId: string; file: string; number: number },
): Promise<void> {
  await transaction.deleteFrom('renkei.staged_rows').where('file_number', '=', number).execute();
  for (const table of saidOfFiles) {
    await transaction.deleteFrom(table).where('import_id', '=', importId).where('file', '=', file).execute();
  }
}

/** Throws away what came of files that are no longer there, and what was said of files that should not be there. */
export async function forgetOtherFiles(
  transaction: NodeTransaction,
  importId: string,
  files: readonly string[],
): Promise<void> {
  const others = await transaction
    .deleteFrom('renkei.import_files')
    .where('import_id', '=', importId)
    .where((eb) => eb.not(eb('file', '=', eb.fn.any(eb.val([...files])))))
    .returning('number')
    .execute();
  if (others.length > 0) {
    const numbers = others.map(({ number }) => number);
    await transaction.deleteFrom('renkei.staged_rows').where('file_number', 'in', numbers).execute();
  }
  for (const table of saidOfFiles) {
    await transaction
      .deleteFrom(table)
      .where('import_id', '=', importId)
      .where((eb) => eb.not(eb('file', '=', eb.fn.any(eb.val([...files])))))
      .execute();
  }
}
