import { plainDate } from '@renkei/kernel';
import { goOn, type ImportWork, latestAskedDay, TakenAway, takeTurn } from './import-work.ts';

/**
 * The questions are asked anew, over all records, in one transaction that also ends the import. They are asked as of the
 * latest day asked about: an import that waited must not close what is known since.
 */
export async function askAnew(work: ImportWork): Promise<void> {
  const { door, clock, importId, office, publish } = work;
  await work.onStep?.({ at: 'asking' });
  await door.enterAsSystem(office, 'records.import', async (transaction) => {
    await takeTurn(transaction, importId);
    const asOf = await latestAskedDay(transaction);
    if (asOf === undefined) throw new TakenAway();
    await publish(transaction, { type: 'records.imported', importId, asOf: plainDate(asOf) });
    await goOn(transaction, work, 'asking', { stage: 'done', finished_at: clock.now(), worker: null });
  });
}
