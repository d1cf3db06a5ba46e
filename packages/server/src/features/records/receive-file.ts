import type { ImportFileView } from '@renkei/contract';
import { type ByteStream, readFile } from '@renkei/intake';
import type { Actor } from '../../platform/access/actor.ts';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { NOBODY } from '../../platform/database/index.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import { claimFile } from './claim-file.ts';
import type { FilePath } from './file-path.ts';
import { findFileView } from './import-view.ts';
import { type ImportDependencies, TakenAway, withoutMemory } from './import-work.ts';
import { lockImport } from './store-request.ts';
import { type ClaimedFile, stageFile } from './stage-file.ts';

type Sending = { readonly actor: Actor; readonly importId: string; readonly path: FilePath };

/**
 * Stages one file as it arrives: the sender waits while a batch is written, and nothing but a batch is held. What breaks
 * off leaves the file `part`; sent again, it begins anew.
 */
export async function receiveFile(
  dependencies: ImportDependencies,
  { actor, importId, path }: Sending,
  bytes: ByteStream,
): Promise<ImportFileView> {
  const { door, live } = dependencies;
  const token = await live.begin();
  try {
    const entry = { action: 'imports.send', subject: `${importId} ${path.file}` } as const;
    const claimed = await door.enter(actor, entry, (transaction) =>
      claim(transaction, { importId, token, path }),
    );
    try {
      await stageFile({ ...dependencies, importId, token }, claimed, readFile(path, bytes, withoutMemory));
    } catch (error) {
      await markPart(dependencies, { importId, token, claimed });
      throw error instanceof TakenAway ? new NodeProblem('import.too-late') : error;
    }
    return await door.enterAsSystem(dependencies.office, 'records.look', async (transaction) => {
      const view = await findFileView(transaction, importId, path.file);
      if (view === undefined) throw new NodeProblem('import.too-late');
      return view;
    });
  } finally {
    await live.end(token);
  }
}

async function claim(
  transaction: NodeTransaction,
  { importId, token, path }: { importId: string; token: string; path: FilePath },
): Promise<ClaimedFile> {
  await mustReceiveFromPage(transaction, importId, path.file);
  const claimed = await claimFile(transaction, { importId, token, ...path }, 'anew');
  if (claimed === 'busy') throw new NodeProblem('import.busy');
  return claimed;
}

/** Whoever sends goes on with an import that had stopped. No file comes in beyond those that were told. */
async function mustReceiveFromPage(
  transaction: NodeTransaction,
  importId: string,
  file: string,
): Promise<void> {
  const row = await lockImport(transaction, importId);
  if (row.stage !== 'receiving' || row.origin !== 'page') throw new NodeProblem('import.too-late');
  const { others } = await transaction
    .selectFrom('renkei.import_files')
    .select(({ fn }) => fn.countAll<number>().as('others'))
    .where('import_id', '=', importId)
    .where('file', '<>', file)
    .executeTakeFirstOrThrow();
  if (others >= (row.files_told ?? 0)) {
    throw new NodeProblem('request.malformed', [{ path: 'files', code: 'too_big' }]);
  }
  await transaction.updateTable('renkei.imports').set({ worker: null }).where('id', '=', importId).execute();
}

/** The words for it are lost with the connection, should it be gone: then the dead token says the same. */
async function markPart(
  { door, office }: ImportDependencies,
  { importId, token, claimed }: { importId: string; token: string; claimed: ClaimedFile },
): Promise<void> {
  try {
    await door.enterAsSystem(office, 'records.stage', async (transaction) => {
      await transaction
        .updateTable('renkei.imports')
        .set({ worker: NOBODY })
        .where('id', '=', importId)
        .where('stage', '=', 'receiving')
        .execute();
      await transaction
        .updateTable('renkei.import_files')
        .set({ outcome: 'part', worker: null })
        .where('number', '=', claimed.number)
        .where('worker', '=', token)
        .execute();
    });
  } catch {
    // The next look sees that nobody holds the token.
  }
}
