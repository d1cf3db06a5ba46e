import { plainDate } from '@renkei/kernel';
import type { Clock } from '@renkei/kernel';
import type { Door } from '../../platform/access/door.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { latestAskedDay, takeTurn } from './import-work.ts';

type Asking = {
  readonly door: Door;
  readonly clock: Clock;
  readonly publish: Publish;
  readonly office: string;
};

/**
 * Asks all questions as of today where that has not been done: once a day, whatever asks, in one transaction with the note
 * that it was done. Does nothing before the first import, and nothing for a day before the last one asked about.
 */
export async function askToday({ door, clock, publish, office }: Asking): Promise<void> {
  const day = clock.today();
  if (
    !(await door.enterAsSystem(office, 'day.look', async (trx) => isNewDay(await latestAskedDay(trx), day)))
  )
    return;
  await door.enterAsSystem(office, 'day.ask', async (transaction) => {
    await takeTurn(transaction, `day ${day}`);
    if (!isNewDay(await latestAskedDay(transaction), day)) return;
    await transaction.insertInto('renkei.daily_runs').values({ day, at: clock.now() }).execute();
    await publish(transaction, { type: 'day.began', day: plainDate(day) });
  });
}

function isNewDay(last: string | undefined, day: string): boolean {
  return last !== undefined && last < day;
}
