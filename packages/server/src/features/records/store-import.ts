import { coverageMissing } from '@renkei/intake';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { cureUnread } from './cure-unread.ts';
import { dropSeenFiles } from './drop-seen-files.ts';
import { goOn, type ImportWork, refuseEarlierDay, TakenAway, takeTurn } from './import-work.ts';
import { moveCoverage } from './move-coverage.ts';
import { nameChangedRows, nameDoubledRows } from './name-contradictions.ts';
import { orderFiles } from './order-files.ts';
import { StagedBatch } from './staged-batch.ts';
import { countRecords, storeRecords } from './store-records.ts';

/**
 * Makes records of what is staged, in one transaction: all of it stands, or nothing. Statements work on sets, so that the
 * memory of this process does not grow with the rows. Goes on to the stage `asking`. Throws `EarlierDay`, `TakenAway`.
 */
export async function storeImport(work: ImportWork): Promise<void> {
  const { door, importId, office } = work;
  await door.enterAsSystem(office, 'records.store', async (transaction) => {
    await takeTurn(transaction, importId);
    await refuseEarlierDay(transaction, await dayOf(transaction, work));
    const files = await orderFiles(transaction, importId);
    if (!files.some(({ register }) => register === 'coverage'))
      await nameMissingCoverage(transaction, importId);
    const seen = await dropSeenFiles(transaction, importId);
    const news = files.filter(({ number, register }) => !seen.has(number) && register !== 'coverage');
    await nameDoubledRows(transaction, importId);
    await nameChangedRows(transaction, importId);
    await countRecords(transaction, importId);
    const progress = newProgress(work);
    let rows = 0;
    for (const file of news) {
      await storeRecords(transaction, importId, file);
      rows += file.kept;
      await progress.reached(rows);
      await work.onStep?.({ at: 'storing', file: file.file, rows });
    }
    const whole = await moveCoverage(transaction, importId, files);
    await cureUnread(transaction, importId, whole);
    await transaction.deleteFrom('renkei.staged_rows').where('import_id', '=', importId).execute();
    await goOn(transaction, work, 'storing', { stage: 'asking' });
  });
  await work.onStep?.({ at: 'stored' });
}

/** Milliseconds between two words on the progress, which the page asks for each second. */
const PROGRESS_EVERY_MS = 1000;

/** Says how many rows are stored beside the transaction that stores them, so that others can see it. */
function newProgress({ door, office, importId, clock }: ImportWork): {
  reached(rows: number): Promise<void>;
} {
  let saidAt = clock.now().getTime();
  return {
    reached: async (rows) => {
      const now = clock.now().getTime();
      if (now - saidAt < PROGRESS_EVERY_MS) return;
      saidAt = now;
      await door.enterAsSystem(office, 'records.progress', (transaction) =>
        transaction
          .updateTable('renkei.imports')
          .set({ rows_done: rows })
          .where('id', '=', importId)
          .execute(),
      );
    },
  };
}

async function dayOf(transaction: NodeTransaction, { importId, token }: ImportWork): Promise<string> {
  const row = await transaction
    .selectFrom('renkei.imports')
    .select('as_of')
    .where('id', '=', importId)
    .where('stage', '=', 'storing')
    .where('worker', '=', token)
    .executeTakeFirst();
  if (row === undefined) throw new TakenAway();
  return row.as_of;
}

async function nameMissingCoverage(transaction: NodeTransaction, importId: string): Promise<void> {
  const batch = new StagedBatch();
  batch.take(coverageMissing(), { place: 0, bodyHash: '' });
  await batch.write(transaction, { importId, fileNumber: 0 });
}
