import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** A token of no work: whatever bears it is in nobody's hands. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Tells work that goes on from work whose process, machine or connection is gone. A token is alive while a session of the
 * database holds its lock, and no longer: no clock, no stale mark. That a token is alive keeps nobody from writing; each
 * writer must still find its own token in the row it writes.
 */
export type LiveWork = {
  begin(): Promise<string>;
  end(token: string): Promise<void>;
};

type Session = { readonly connection: Kysely<Database>; readonly letGo: () => Promise<void> };

/** All tokens of a process share one connection, taken from the pool while there are any. */
export function makeLiveWork(db: Kysely<Database>): LiveWork {
  const tokens = new Set<string>();
  let session: Session | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const drop = async (): Promise<void> => {
    const dropped = session;
    session = undefined;
    await dropped?.letGo().catch(() => undefined);
  };
  const lock = async (token: string): Promise<void> => {
    session ??= await openSession(db);
    await sql`SELECT pg_advisory_lock(hashtextextended(${token}, 0))`.execute(session.connection);
  };
  return {
    begin: () =>
      inTurn(async () => {
        const token = randomUUID();
        try {
          await lock(token);
        } catch {
          // The connection was lost while it lay idle; what it held is lost with it.
          await drop();
          await lock(token);
        }
        tokens.add(token);
        return token;
      }),
    end: (token) =>
      inTurn(async () => {
        if (!tokens.delete(token) || session === undefined) return;
        try {
          await sql`SELECT pg_advisory_unlock(hashtextextended(${token}, 0))`.execute(session.connection);
        } catch {
          await drop();
        }
        if (tokens.size === 0) await drop();
      }),
  };
}

async function openSession(db: Kysely<Database>): Promise<Session> {
  const opened = Promise.withResolvers<Kysely<Database>>();
  const released = Promise.withResolvers<void>();
  const holding = db.connection().execute(async (connection) => {
    opened.resolve(connection);
    await released.promise;
  });
  holding.catch(opened.reject);
  const connection = await opened.promise;
  const letGo = async (): Promise<void> => {
    released.resolve();
    await holding;
  };
  return { connection, letGo };
}

/** Which of these tokens are alive. */
export async function aliveAmong(
  db: Kysely<Database>,
  tokens: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(tokens.filter((token) => token !== null && token !== NOBODY))];
  if (asked.length === 0) return new Set();
  const { rows } = await sql<{ token: string }>`
    SELECT token FROM unnest(${asked}::text[]) AS token
     WHERE EXISTS (
       SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted AND d.datname = current_database()
          AND ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended(token, 0))
     LIMIT 100000
  `.execute(db);
  return new Set(rows.map(({ token }) => token));
}
