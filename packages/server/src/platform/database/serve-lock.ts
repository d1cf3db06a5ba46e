import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** Any fixed number: the lock's name within one database. */
const SERVE_LOCK = 7_365_727_665;

/**
 * One serving process a database. The lock belongs to a connection, so that it ends with a killed process and no stale file
 * stays. Undefined where another process serves.
 */
export async function takeServeLock(db: Kysely<Database>): Promise<{ release(): Promise<void> } | undefined> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: taken, resolve: answer, reject } = Promise.withResolvers<boolean>();
  const holding = db
    .connection()
    .execute(async (connection) => {
      const { rows } = await sql<{ got: boolean }>`SELECT pg_try_advisory_lock(${SERVE_LOCK}) AS got`.execute(
        connection,
      );
      const got = rows[0]?.got === true;
      answer(got);
      if (!got) return;
      await released;
      await sql`SELECT pg_advisory_unlock(${SERVE_LOCK})`.execute(connection);
    })
    .catch(reject);
  if (!(await taken)) return undefined;
  return {
    release: async () => {
      release();
      await holding;
    },
  };
}
