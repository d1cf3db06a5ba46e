import { randomUUID } from 'node:crypto';
import { readDirectory } from '@renkei/intake';
import type { Clock, PlainDate } from '@renkei/kernel';
import { sql } from 'kysely';
import type { Door, NodeTransaction } from '../../platform/access/door.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { ImportWriter, type ImportReport } from './import-writer.ts';

/** An import for a day before the last one: it would close what is known since. */
export class EarlierDay extends Error {
  readonly lastDay: string;

  constructor(lastDay: string) {
    super(`the last import was for ${lastDay}`);
    this.name = 'EarlierDay';
    this.lastDay = lastDay;
  }
}

type ImportDependencies = {
  readonly door: Door;
  readonly clock: Clock;
  readonly publish: Publish;
  readonly office: string;
};

/**
 * Imports a directory in one transaction: either all its good rows stand, with the bad ones named and the questions they
 * raise, or nothing of it. A file whose content was seen before changes nothing. Two imports at once wait for each other.
 * Throws `EarlierDay` for a day before that of the last import.
 */
export async function importDirectory(
  { door, clock, publish, office }: ImportDependencies,
  directory: string,
  asOf: PlainDate,
): Promise<ImportReport> {
  return door.enterAsSystem(office, 'records.import', async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(hashtext('renkei import'))`.execute(transaction);
    await refuseEarlierDay(transaction, asOf);
    const writer = new ImportWriter(transaction, clock, { id: randomUUID(), asOf });
    await writer.begin();
    for await (const item of readDirectory(directory)) await writer.take(item);
    const report = await writer.finish();
    await publish(transaction, { type: 'records.imported', importId: report.importId, asOf });
    return report;
  });
}

async function refuseEarlierDay(transaction: NodeTransaction, asOf: PlainDate): Promise<void> {
  const last = await transaction
    .selectFrom('renkei.imports')
    .select('as_of')
    .orderBy('as_of', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last !== undefined && asOf < last.as_of) throw new EarlierDay(last.as_of);
}
