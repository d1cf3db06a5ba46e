import type { PlainDate } from '@renkei/kernel';
import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { aliveAmong } from '../../platform/database/index.ts';
import { beginImport, type NewImport } from './begin-import.ts';
import { cancelImport } from './cancel-import.ts';
import { refuseEarlierDay } from './import-work.ts';

type Stage = 'receiving' | 'storing' | 'asking';
type Wanted = NewImport & { readonly source: string; readonly worker: string; readonly asOf: PlainDate };

/**
 * Takes up the unfinished import of the same directory that nobody has in hand, or begins one. One that waits to be stored
 * is taken for the day wanted now; of several the newest, and the others are cancelled.
 */
export async function claimImport(
  transaction: NodeTransaction,
  wanted: Wanted,
): Promise<{ readonly importId: string; readonly stage: Stage }> {
  // Two commands on one directory at once: the second looks when the first has begun.
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('import of ' || ${wanted.source}, 0))`.execute(
    transaction,
  );
  await refuseEarlierDay(transaction, wanted.asOf);
  const unfinished = await transaction
    .selectFrom('renkei.imports')
    .select(['id', 'stage', 'worker', 'as_of'])
    .where('source', '=', wanted.source)
    .where('stage', 'in', ['receiving', 'storing', 'asking'])
    .orderBy('number', 'desc')
    .limit(100)
    .execute();
  const alive = await aliveAmong(
    transaction,
    unfinished.map(({ worker }) => worker),
  );
  const [newest, ...older] = unfinished.filter(({ worker }) => worker === null || !alive.has(worker));
  for (const { id } of older) await cancelImport(transaction, { importId: id, at: wanted.startedAt });
  if (newest === undefined) {
    return { importId: await beginImport(transaction, wanted), stage: 'receiving' };
  }
  const taken = await transaction
    .updateTable('renkei.imports')
    .set({ worker: wanted.worker, ...(newest.stage === 'asking' ? {} : { as_of: wanted.asOf }) })
    .where('id', '=', newest.id)
    .where('stage', '=', newest.stage)
    .where('worker', 'is not distinct from', newest.worker)
    .executeTakeFirst();
  // It may have ended between the two looks.
  if (taken.numUpdatedRows !== 1n)
    return { importId: await beginImport(transaction, wanted), stage: 'receiving' };
  return { importId: newest.id, stage: stageOf(newest.stage) };
}

function stageOf(stage: string): Stage {
  return stage === 'storing' || stage === 'asking' ? stage : 'receiving';
}
