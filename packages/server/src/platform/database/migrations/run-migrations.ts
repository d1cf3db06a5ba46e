import { type Client, DatabaseError } from 'pg';
import { DatabaseProblem } from '../database-problem.ts';
import { errorText } from '../error-code.ts';
import { inClientTransaction } from '../with-client.ts';
import { fillRoleNames, type RoleNames } from './fill-role-names.ts';
import type { Migration } from './read-migrations.ts';

/** The number the database is at, and the files applied just now. */
export type MigrationReport = { readonly at: number; readonly applied: readonly string[] };

type Applied = { number: number; name: string; sha256: string };

const MIGRATE_LOCK = 7_365_355;

/** A statement that ends the transaction would leave half a migration behind if a later one failed. */
const ENDS_TRANSACTION = /^\s*(?:commit|rollback|start\s+transaction|begin\s*(?:;|transaction|work))/im;

/**
 * Applies what has not been applied, each file in a transaction of its own, as the owner. A second process waits.
 * Problems `migration.changed`, `migration.ahead`, `migration.failed`.
 */
export async function runMigrations(
  client: Client,
  migrations: readonly Migration[],
  roles: RoleNames,
): Promise<MigrationReport> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATE_LOCK]);
  try {
    await inClientTransaction(client, () => client.query(fillRoleNames(LEDGER, roles, 'the ledger')));
    const done = await client.query<Applied>(
      'SELECT number, name, sha256 FROM migration.schema_migrations ORDER BY number LIMIT 10000',
    );
    done.rows.forEach((applied) => refuseDrift(applied, migrations));
    const pending = migrations.slice(done.rows.length);
    for (const migration of pending) await apply(client, migration, roles);
    return { at: migrations.length, applied: pending.map(({ file }) => file) };
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATE_LOCK]).catch(() => undefined);
  }
}

/** The record of what was applied: nobody but the owner sees or writes it. */
const LEDGER = `
  CREATE SCHEMA IF NOT EXISTS migration;
  CREATE TABLE IF NOT EXISTS migration.schema_migrations (
    number integer PRIMARY KEY,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  );
  ALTER TABLE migration.schema_migrations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  DO $$ BEGIN
    CREATE POLICY owner_only ON migration.schema_migrations TO :"owner" USING (true) WITH CHECK (true);
  EXCEPTION WHEN duplicate_object THEN NULL;
  END $$;
`;

function refuseDrift(applied: Applied, migrations: readonly Migration[]): void {
  const ours = migrations[applied.number - 1];
  if (ours === undefined) {
    throw new DatabaseProblem('migration.ahead', {
      place: `migration ${applied.number} (${applied.name})`,
      reason: `the database is at a later version than this release, which ends at ${migrations.length}`,
      cure: 'start the release that migrated it, or a later one; or restore the backup from before the upgrade',
    });
  }
  if (ours.sha256 === applied.sha256) return;
  throw new DatabaseProblem('migration.changed', {
    place: ours.file,
    reason: `the file is not the one that was applied as number ${applied.number} (${applied.name})`,
    cure: 'put the file back as it was, and write what is new as a new migration',
  });
}

async function apply(client: Client, migration: Migration, roles: RoleNames): Promise<void> {
  const { number, name, file, sha256 } = migration;
  try {
    if (ENDS_TRANSACTION.test(migration.sql))
      throw new Error('a migration must not begin or end a transaction');
    await inClientTransaction(client, async () => {
      await client.query(fillRoleNames(migration.sql, roles, file));
      await client.query(
        'INSERT INTO migration.schema_migrations (number, name, sha256) VALUES ($1, $2, $3)',
        [number, name, sha256],
      );
    });
  } catch (cause) {
    if (cause instanceof DatabaseProblem) throw cause;
    throw new DatabaseProblem('migration.failed', {
      place: `${file}${lineOf(cause, migration.sql)}`,
      reason: errorText(cause),
      cure: 'mend the file; nothing of it was applied',
      cause,
    });
  }
}

/** Role names change lengths but never lines, so the server's position still falls on the right one, or close by. */
function lineOf(cause: unknown, sql: string): string {
  const position = cause instanceof DatabaseError ? Number(cause.position) : Number.NaN;
  return Number.isNaN(position) ? '' : `:${sql.slice(0, position).split('\n').length}`;
}
