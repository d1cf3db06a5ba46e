import { randomUUID } from 'node:crypto';
import { readDirectory } from '@renkei/intake';
import type { Clock, PlainDate } from '@renkei/kernel';
import type { Door } from '../../platform/access/door.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { ImportWriter, type ImportReport } from './import-writer.ts';

type ImportDependencies = {
  readonly door: Door;
  readonly clock: Clock;
  readonly publish: Publish;
  readonly office: string;
};

/**
 * Imports a directory in one transaction: either all its good rows stand, with the bad ones named and the questions they
 * raise, or nothing of it. A file whose content was seen before changes nothing. Two imports at once wait for each other.
 */
export async function importDirectory(
  { door, clock, publish, office }: ImportDependencies,
  directory: string,
  asOf: PlainDate,
): Promise<ImportReport> {
  return door.enterAsSystem(office, 'records.import', async (transaction) => {
    const writer = new ImportWriter(transaction, clock, { id: randomUUID(), asOf });
    await writer.begin();
    for await (const item of readDirectory(directory)) await writer.take(item);
    const report = await writer.finish();
    await publish(transaction, { type: 'records.imported', importId: report.importId, asOf });
    return report;
  });
}
