import type { Clock } from '@renkei/kernel';
import type { SeenRows } from '@renkei/intake';
import { sql, type Updateable } from 'kysely';
import type { Door, NodeTransaction } from '../../platform/access/door.ts';
import type { Database, LiveWork } from '../../platform/database/index.ts';
import type { Publish } from '../../platform/events/node-events.ts';

/** What an import is told about, as it goes: for progress on a screen. `rows`: dealt with in this stage so far. */
export type ImportStep =
  | { readonly at: 'staged'; readonly file: string; readonly rows: number }
  | { readonly at: 'storing'; readonly file: string; readonly rows: number }
  | { readonly at: 'stored' }
  | { readonly at: 'asking' };

/** What the work on an import needs. */
export type ImportDependencies = {
  readonly door: Door;
  readonly clock: Clock;
  readonly publish: Publish;
  readonly live: LiveWork;
  readonly office: string;
  /** Rows a statement; small ones are for tests. */
  readonly batchRows?: number;
  /** Told after each step; what it throws ends the work, which can go on later. */
  readonly onStep?: (step: ImportStep) => Promise<void> | void;
};

/**
 * Files are read without a memory of the rows met: which row came first in an import is known when all its files are there
 * and in order, whoever sent them, and is told while it is stored.
 */
export const withoutMemory: SeenRows = { meet: () => 'new' };

/** One piece of work on one import; what it writes, it writes only while the import bears its token. */
export type ImportWork = ImportDependencies & { readonly importId: string; readonly token: string };

/** The import was cancelled, or another process has it in hand: this work ends, and nothing more is written. */
export class TakenAway extends Error {
  constructor() {
    super('the import is in other hands, or was cancelled');
    this.name = 'TakenAway';
  }
}

/** An import for a day before the last one: it would close what is known since. */
export class EarlierDay extends Error {
  readonly lastDay: string;

  constructor(lastDay: string) {
    super(`the last import was for ${lastDay}`);
    this.name = 'EarlierDay';
    this.lastDay = lastDay;
  }
}

/** The day of the latest import whose rows stand, or undefined where there is none. */
export async function latestDay(transaction: NodeTransaction): Promise<string | undefined> {
  const last = await transaction
    .selectFrom('renkei.imports')
    .select('as_of')
    .where('stage', 'in', ['asking', 'done'])
    .orderBy('as_of', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.as_of;
}

/** The latest day the questions were asked about, by an import or by the node itself; undefined before the first import. */
export async function latestAskedDay(transaction: NodeTransaction): Promise<string | undefined> {
  const imported = await latestDay(transaction);
  const asked = await transaction
    .selectFrom('renkei.daily_runs')
    .select('day')
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return imported === undefined || asked === undefined || asked.day < imported ? imported : asked.day;
}

/** Throws `EarlierDay` where an import for a later day stands. */
export async function refuseEarlierDay(transaction: NodeTransaction, asOf: string): Promise<void> {
  const last = await latestDay(transaction);
  if (last !== undefined && asOf < last) throw new EarlierDay(last);
}

/**
 * Imports store and ask one after the other, whatever process they run in: held to the end of the transaction. Whoever has
 * to end this work finds its connection by the import, already while it waits.
 */
export async function takeTurn(transaction: NodeTransaction, importId: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock_shared(hashtextextended('turn of ' || ${importId}, 0))`.execute(
    transaction,
  );
  await sql`SELECT pg_advisory_xact_lock(hashtext('renkei import'))`.execute(transaction);
}

/** Ends the transaction that stores an import or asks for it, if there is one: it is rolled back. */
export async function interruptTurn(transaction: NodeTransaction, importId: string): Promise<void> {
  await sql`
    SELECT pg_cancel_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND d.datname = current_database() AND l.granted
       AND ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('turn of ' || ${importId}, 0)
     LIMIT 10
  `.execute(transaction);
}

/**
 * Takes an import from one stage on to the next, as the work that has it in hand. Throws `TakenAway` where another has, or
 * where it was cancelled.
 */
export async function goOn(
  transaction: NodeTransaction,
  { importId, token }: Pick<ImportWork, 'importId' | 'token'>,
  from: 'receiving' | 'storing' | 'asking',
  to: Updateable<Database['renkei.imports']>,
): Promise<void> {
  const gone = await transaction
    .updateTable('renkei.imports')
    .set(to)
    .where('id', '=', importId)
    .where('stage', '=', from)
    .where('worker', '=', token)
    .executeTakeFirst();
  if (gone.numUpdatedRows !== 1n) throw new TakenAway();
}
