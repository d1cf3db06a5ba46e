import { type Client, escapeIdentifier } from 'pg';
import type { DatabaseLog } from './database-log.ts';
import { DatabaseProblem } from './database-problem.ts';
import { errorCode } from './error-code.ts';
import { createMissingRoles, type NodeLogins, refuseStrongRoles, resetPasswords } from './node-roles.ts';
import type { Server } from './server.ts';
import { withClient } from './with-client.ts';

/** Held while databases and roles are made, so that two starters do it one after the other. */
const PREPARE_LOCK = 7_365_354;

/** Makes what is missing of a node's database and roles, and closes the database to everybody else. */
export async function prepareNodeDatabase(
  server: Server,
  database: string,
  options: { logins: NodeLogins; log: DatabaseLog },
): Promise<void> {
  const { logins, log } = options;
  await withClient(server.asAdministrator(), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    await createMissingRoles(client, logins);
    await refuseStrongRoles(client, logins);
    if (!(await databaseExists(client, database))) await createDatabase(client, database, server.major);
    await withClient(server.asAdministrator(database), (inside) => closeDatabase(inside, database, logins));
    if (await ownerLogsIn(server, database, logins)) return;
    log.warn(
      { database },
      'the roles have other passwords than the keys folder; giving them those of the keys folder',
    );
    await resetPasswords(client, logins);
  });
}

async function databaseExists(client: Client, database: string): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  return found.rowCount === 1;
}

async function createDatabase(client: Client, database: string, major: number): Promise<void> {
  // The order of text must not depend on the machine; PostgreSQL 17 brought a Unicode locale that does not.
  const locale = major >= 17 ? "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'" : "LOCALE 'C'";
  await client.query(
    `CREATE DATABASE ${escapeIdentifier(database)} TEMPLATE template0 ENCODING 'UTF8' ${locale}`,
  );
}

/** Takes from PUBLIC what PostgreSQL gives it, and gives each role only its own. Idempotent. */
export async function closeDatabase(client: Client, database: string, logins: NodeLogins): Promise<void> {
  await refuseUnfitDatabase(client, database);
  const name = escapeIdentifier(database);
  const [owner, app, protection] = [logins.owner, logins.app, logins.protection].map(({ user }) =>
    escapeIdentifier(user),
  );
  await client.query(
    `BEGIN;
     REVOKE ALL ON DATABASE ${name} FROM PUBLIC;
     REVOKE ALL ON SCHEMA public FROM PUBLIC;
     GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${name} TO ${owner};
     GRANT CONNECT ON DATABASE ${name} TO ${app}, ${protection};
     COMMIT`,
  );
}

async function refuseUnfitDatabase(client: Client, database: string): Promise<void> {
  const answer = await client.query<{ ours: boolean; encoding: string; me: string }>(
    `SELECT pg_has_role(datdba, 'USAGE') AS ours, pg_encoding_to_char(encoding) AS encoding, current_user AS me
       FROM pg_database WHERE datname = current_database()`,
  );
  const place = `database "${database}"`;
  const [facts] = answer.rows;
  if (facts?.encoding !== 'UTF8') {
    throw new DatabaseProblem('server.wrong-encoding', {
      place,
      reason: `the database is in ${facts?.encoding ?? 'an unknown encoding'}`,
      cure: 'make it anew with ENCODING UTF8',
    });
  }
  if (facts.ours) return;
  throw new DatabaseProblem('server.right-missing', {
    place,
    reason: `the role "${facts.me}" does not own the database and cannot close it to others`,
    cure: `as administrator: ALTER DATABASE "${database}" OWNER TO "${facts.me}"`,
  });
}

async function ownerLogsIn(server: Server, database: string, logins: NodeLogins): Promise<boolean> {
  try {
    await withClient(server.as(logins.owner, database), () => Promise.resolve());
    return true;
  } catch (error) {
    if (errorCode(error) === '28P01') return false;
    throw error;
  }
}
