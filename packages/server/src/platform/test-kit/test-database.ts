import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type ClientConfig, escapeIdentifier } from 'pg';
import { silentLog } from '../database/database-log.ts';
import { closeDatabase } from '../database/node-database.ts';
import type { NodeLogins, RoleKind } from '../database/node-roles.ts';
import { openPool } from '../database/open-pool.ts';
import type { Database } from '../database/schema.ts';
import { withClient } from '../database/with-client.ts';
import { testCluster } from './test-cluster.ts';

/** A database for one test, with the real roles. `await using database = await testDatabase()` disposes of it. */
export type TestDatabase = {
  readonly name: string;
  readonly app: Kysely<Database>;
  readonly protection: Kysely<Database>;
  /** For what only a migration may do; row security binds it, too. */
  readonly owner: Kysely<Database>;
  readonly logins: NodeLogins;
  /** For a connection of one's own; `superuser` sees every row and is for assertions only. */
  readonly connectAs: (role: RoleKind | 'superuser') => ClientConfig;
  readonly dispose: () => Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** A copy of the migrated template, or a database with roles and nothing in it. Roles are the template's, shared by all. */
export async function testDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const { host, port, superuser, template, logins } = await testCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const identifier = escapeIdentifier(name);
  const config = (login: { user: string; password: string }, database: string): ClientConfig => ({
    host,
    port,
    database,
    ssl: false,
    ...login,
  });
  const administer = (sql: string) =>
    withClient(config(superuser, 'postgres'), (client) => client.query(sql));
  const source = content === 'migrated' ? template : 'template0';
  await administer(`CREATE DATABASE ${identifier} TEMPLATE ${escapeIdentifier(source)}`);
  // A copy has its template's tables, but not the rights on the database itself.
  await withClient(config(superuser, name), (client) => closeDatabase(client, name, logins));
  const pool = (role: RoleKind) => openPool({ ...config(logins[role], name), max: 4 }, silentLog);
  const pools = { app: pool('app'), protection: pool('protection'), owner: pool('owner') };
  const dispose = async (): Promise<void> => {
    await Promise.all(Object.values(pools).map((each) => each.destroy()));
    await administer(`DROP DATABASE IF EXISTS ${identifier} WITH (FORCE)`);
  };
  return {
    name,
    ...pools,
    logins,
    connectAs: (role) => config(role === 'superuser' ? superuser : logins[role], name),
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
}
