import type { Clock } from '@renkei/kernel';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { lookWithoutAudit } from '../../platform/access/door.ts';
import type { Database } from '../../platform/database/index.ts';
import type { NodeLog } from '../../platform/log.ts';
import { pause } from '../../platform/pause.ts';
import { askAnew } from './ask-anew.ts';
import { removeCancelled } from './cancel-import.ts';
import { type ImportDependencies, interruptTurn, TakenAway } from './import-work.ts';
import { storeImport } from './store-import.ts';
import { stopWhatWasReceived } from './store-request.ts';

type Running = {
  readonly app: Kysely<Database>;
  readonly log: NodeLog;
  readonly work: ImportDependencies & { readonly clock: Clock };
};

/** How often work is looked for, and how long a node that closes waits before it rolls the storing back. */
const LOOK_EVERY_MS = 1000;
const GRACE_MS = 5000;

/**
 * Stores and asks what pages have handed over, one import at a time, until stopped. What fails is logged and left stopped.
 * A stop lets what is nearly done end; a long storing is rolled back, and goes on when somebody resumes it.
 */
export function runImports(running: Running): () => Promise<void> {
  const stopped = new AbortController();
  let inHand: string | undefined;
  const loop = (async () => {
    await attempt(running, () => tidyUp(running));
    while (!stopped.signal.aborted) {
      const next = await attempt(running, () => takeNext(running));
      if (next === undefined) {
        await pause(LOOK_EVERY_MS, stopped.signal);
        continue;
      }
      inHand = next.importId;
      await attempt(running, () => workOn(running, next));
      inHand = undefined;
    }
  })();
  return async () => {
    stopped.abort();
    const ended = new AbortController();
    await Promise.race([loop.then(() => ended.abort()), pause(GRACE_MS, ended.signal)]);
    const held = inHand;
    if (held !== undefined) {
      const { door, office } = running.work;
      await attempt(running, () =>
        door.enterAsSystem(office, 'records.stop', (transaction) => interruptTurn(transaction, held)),
      );
    }
    await loop;
  };
}

type InHand = { readonly importId: string; readonly stage: string; readonly token: string };

async function tidyUp({ work: { door, office } }: Running): Promise<void> {
  await door.enterAsSystem(office, 'records.look', stopWhatWasReceived);
  await removeCancelled(door, office);
}

/** Asked each second: a look reads no row of a person and writes no audit row. */
async function takeNext({ app, work }: Running): Promise<InHand | undefined> {
  const { door, live, office } = work;
  const waiting = await lookWithoutAudit(app, { office, what: 'records.look' }, (transaction) =>
    transaction
      .selectFrom('renkei.imports')
      .select('id')
      .where('stage', 'in', ['storing', 'asking'])
      .where('worker', 'is', null)
      .limit(1)
      .executeTakeFirst(),
  );
  if (waiting === undefined) return undefined;
  const token = await live.begin();
  const { rows } = await door.enterAsSystem(office, 'records.import', (transaction) =>
    sql<{ importId: string; stage: string }>`
      UPDATE renkei.imports SET worker = ${token}::uuid
       WHERE id = (SELECT id FROM renkei.imports WHERE stage IN ('storing', 'asking') AND worker IS NULL
                    ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id AS "importId", stage
    `.execute(transaction),
  );
  const [taken] = rows;
  if (taken !== undefined) return { ...taken, token };
  await live.end(token);
  return undefined;
}

async function workOn({ work }: Running, { importId, stage, token }: InHand): Promise<void> {
  try {
    if (stage === 'storing') await storeImport({ ...work, importId, token });
    await askAnew({ ...work, importId, token });
  } finally {
    await work.live.end(token);
  }
}

/** Undefined where it failed; the next round tries again. */
async function attempt<T>({ log }: Running, what: () => Promise<T>): Promise<T | undefined> {
  try {
    return await what();
  } catch (error) {
    // Cancelled meanwhile: nothing is wrong.
    if (error instanceof TakenAway) return undefined;
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'work on an import has stopped');
    return undefined;
  }
}
