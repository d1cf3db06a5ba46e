import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, TypeOverrides, types } from 'pg';
import type { DatabaseLog } from './database-log.ts';
import type { Database } from './schema.ts';

/**
 * Queries over a small pool of connections. `bigint` comes as a number (throws beyond 2^53), `date` as its text
 * `YYYY-MM-DD`, `timestamptz` as a Date, `numeric` as text.
 */
export function openPool(config: PoolConfig, log: DatabaseLog): Kysely<Database> {
  const pool = new Pool({
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 10_000,
    types: ourTypes(),
    ...config,
  });
  // An idle connection that dies (server stopped, network gone) is replaced on the next query; it must not end the process.
  pool.on('error', (error) => log.warn({ error: error.message }, 'an idle database connection was lost'));
  // The pool listens to idle connections only; one that dies while it is used fails its query, and must not end the process either.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

function ourTypes(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.INT8, safeInteger);
  // The driver would make a Date of the machine's midnight, which is another day elsewhere.
  overrides.setTypeParser(types.builtins.DATE, (text) => text);
  overrides.setTypeParser(types.builtins.TIMESTAMP, (text) => text);
  return overrides;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`bigint beyond 2^53: ${text}`);
  return value;
}
