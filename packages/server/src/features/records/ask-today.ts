import type { Clock } from '@renkei/kernel';
import type { Kysely } from 'kysely';
import { type Door, lookWithoutAudit } from '../../platform/access/door.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { latestAskedDay, takeTurn } from './import-work.ts';

type Asking = {
  readonly app: Kysely<Database>;
  readonly door: Door;
  readonly clock: Clock;
  readonly publish: Publish;
  readonly office: string;
};

/**
 * Asks all questions as of today where that has not been done: once a day, whatever asks, in one transaction with the note
 * that it was done. Does nothing before the first import, and nothing for a day before the last one asked about.
 */
export async function askToday({ app, door, clock, publish, office }: Asking): Promise<void> {
  const day = clock.today();
  const last = await lookWithoutAudit(app, { office, what: 'day.look' }, latestAskedDay);
  if (!isNewDay(last, day)) return;
  await door.enterAsSystem(office, 'day.ask', async (transaction) => {
    await takeTurn(transaction, `day ${day}`);
    if (!isNewDay(await latestAskedDay(transaction), day)) return;
    await transaction.insertInto('renkei.daily_runs').values({ day, at: clock.now() }).execute();
    await publish(transaction, { type: 'day.began', day });
  });
}

function isNewDay(last: string | undefined, day: string): boolean {
  return last !== undefined && last < day;
}
