import type { Door, NodeTransaction } from '../../platform/access/door.ts';
import { interruptTurn } from './import-work.ts';
import { saidOfFiles } from './said-of-files.ts';

/** Ends an import before it is stored. Answers whether it did; what it held is removed by `removeCancelled`. */
export async function cancelImport(
  transaction: NodeTransaction,
  { importId, at }: { readonly importId: string; readonly at: Date },
): Promise<'cancelled' | 'too-late'> {
  const cancelled = await transaction
    .updateTable('renkei.imports')
    .set({ stage: 'cancelled', finished_at: at, worker: null })
    .where('id', '=', importId)
    .where('stage', 'in', ['receiving', 'storing'])
    .executeTakeFirst();
  return cancelled.numUpdatedRows === 1n ? 'cancelled' : 'too-late';
}

const TABLES = ['renkei.staged_rows', ...saidOfFiles, 'renkei.import_files'] as const;

/** Removes everything that cancelled imports held but their own line. Doing it again is harmless: one that was killed goes on. */
export async function removeCancelled(door: Door, office: string): Promise<void> {
  const cancelled = await door.enterAsSystem(office, 'records.look', (transaction) =>
    transaction
      .selectFrom('renkei.imports as i')
      .innerJoin('renkei.import_files as f', 'f.import_id', 'i.id')
      .select('i.id')
      .distinct()
      .where('i.stage', '=', 'cancelled')
      .limit(1000)
      .execute(),
  );
  for (const { id } of cancelled) {
    await door.enterAsSystem(office, 'records.cancel', async (transaction) => {
      await interruptTurn(transaction, id);
      for (const table of TABLES) await transaction.deleteFrom(table).where('import_id', '=', id).execute();
    });
  }
}
