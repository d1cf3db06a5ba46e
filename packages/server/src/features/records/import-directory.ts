import { realpath } from 'node:fs/promises';
import { filesOfDirectory, type FileToRead } from '@renkei/intake';
import type { PlainDate } from '@renkei/kernel';
import { sha256 } from '@renkei/kernel/hash';
import { askAnew } from './ask-anew.ts';
import { removeCancelled } from './cancel-import.ts';
import { claimFile, forgetOtherFiles } from './claim-file.ts';
import { claimImport } from './claim-import.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import {
  goOn,
  type ImportDependencies,
  type ImportWork,
  interruptTurn,
  TakenAway,
  withoutMemory,
} from './import-work.ts';
import { mustBeReceiving, stageFile } from './stage-file.ts';
import { StagedBatch } from './staged-batch.ts';
import { storeImport } from './store-import.ts';

type Options = {
  readonly origin?: 'command' | 'demo';
  /** Ends the work at its next step, or rolls back what is being stored; it goes on when called again. */
  readonly stop?: AbortSignal;
};

/**
 * Imports a directory: stages its files, stores their good rows at once, asks the questions. Whatever ends it early, the
 * same call goes on where it was; a file that has changed meanwhile is staged anew. A file whose content was seen before
 * changes nothing. Two imports at once store one after the other. Throws `EarlierDay` for a day before that of the last
 * import, `TakenAway` where it was cancelled meanwhile, and what reading throws.
 */
export async function importDirectory(
  given: ImportDependencies & Options,
  directory: string,
  asOf: PlainDate,
): Promise<ImportReport> {
  const { origin = 'command', stop, ...dependencies } = given;
  const { door, clock, live, office } = dependencies;
  const source = sha256(await realpath(directory));
  const token = await live.begin();
  try {
    const wanted = { startedAt: clock.now(), asOf, origin, source, worker: token };
    const { importId, stage } = await door.enterAsSystem(office, 'records.import', (transaction) =>
      claimImport(transaction, wanted),
    );
    await removeCancelled(door, office);
    const work = stoppable({ ...dependencies, importId, token }, stop);
    if (stage === 'receiving') await stageDirectory(work, directory);
    if (stage !== 'asking') await storeImport(work);
    await askAnew(work);
    return await door.enterAsSystem(office, 'records.import', (transaction) =>
      reportOf(transaction, importId),
    );
  } finally {
    await live.end(token);
  }
}

/** The same work, which ends with the reason of the signal once it is given. */
function stoppable(work: ImportWork, stop: AbortSignal | undefined): ImportWork {
  const { door, importId, office } = work;
  const interrupt = (): void => {
    // What does not wait in the database ends at its next step.
    door
      .enterAsSystem(office, 'records.stop', (transaction) => interruptTurn(transaction, importId))
      .catch(() => undefined);
  };
  stop?.addEventListener('abort', interrupt, { once: true });
  return {
    ...work,
    onStep: async (step) => {
      await work.onStep?.(step);
      stop?.throwIfAborted();
    },
  };
}

async function stageDirectory(work: ImportWork, directory: string): Promise<void> {
  const { door, importId, office } = work;
  const { files, strangers } = await filesOfDirectory(directory);
  await door.enterAsSystem(office, 'records.stage', async (transaction) => {
    await mustBeReceiving(transaction, importId);
    await forgetOtherFiles(
      transaction,
      importId,
      files.map(({ file }) => file),
    );
    const batch = new StagedBatch();
    for (const stranger of strangers) batch.take(stranger, { place: 0, bodyHash: '' });
    await batch.write(transaction, { importId, fileNumber: 0 });
  });
  for (const file of files) await stageOne(work, file);
  await door.enterAsSystem(office, 'records.stage', (transaction) =>
    goOn(transaction, work, 'receiving', { stage: 'storing' }),
  );
}

async function stageOne(work: ImportWork, { file, register, read }: FileToRead): Promise<void> {
  for (const how of ['go-on', 'anew'] as const) {
    const claimed = await work.door.enterAsSystem(work.office, 'records.stage', (transaction) =>
      claimFile(transaction, { importId: work.importId, token: work.token, file, register }, how),
    );
    if (claimed === 'busy') throw new TakenAway();
    if ((await stageFile(work, claimed, read(withoutMemory))) === 'staged') return;
  }
  throw new Error(`${file} changes while it is read`);
}
