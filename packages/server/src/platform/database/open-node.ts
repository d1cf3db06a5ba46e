import type { Kysely } from 'kysely';
import type { DatabaseLog } from './database-log.ts';
import { DatabaseProblem } from './database-problem.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './migrations/read-migrations.ts';
import { type MigrationReport, runMigrations } from './migrations/run-migrations.ts';
import { prepareNodeDatabase } from './node-database.ts';
import { nodeLogins, type NodeLogins } from './node-roles.ts';
import { openPool } from './open-pool.ts';
import { openServer } from './open-server.ts';
import { openCluster } from './private-cluster/open-cluster.ts';
import type { Database } from './schema.ts';
import type { Server } from './server.ts';
import { withClient } from './with-client.ts';

/** Where a node's data are, without any secret: for `doctor`, logs and the status page. */
export type ConnectionInfo = {
  readonly kind: 'private' | 'external';
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly postgresMajor: number;
  readonly roles: { readonly owner: string; readonly app: string; readonly protection: string };
};

/** A node's store. */
export type NodeDatabase = {
  /** Everything but the protection compartment. */
  readonly app: Kysely<Database>;
  /** The protection compartment and nothing else. */
  readonly protection: Kysely<Database>;
  readonly connectionInfo: ConnectionInfo;
  /** Applies the migrations not applied yet. `folder` is for tests. */
  readonly migrate: (folder?: string) => Promise<MigrationReport>;
  /** Ends the pools; stops a private cluster that nobody else uses. */
  readonly close: () => Promise<'stopped' | 'left-running'>;
};

const APP_CONNECTIONS = 8;
const PROTECTION_CONNECTIONS = 2;

/** Room for the longest role suffix in PostgreSQL's 63 bytes. */
const DATABASE_NAME = /^[a-z][a-z0-9_]{0,50}$/;

/**
 * Opens the database of one node, making database and roles on first use. The store is the private cluster under
 * `dataDir`, or the server of `databaseUrl`; a database named in that URL takes the place of `database`.
 * Throws `DatabaseProblem`, whose message says what to do.
 */
export async function openNode(options: {
  dataDir: string;
  database: string;
  databaseUrl?: string | undefined;
  log: DatabaseLog;
}): Promise<NodeDatabase> {
  const { dataDir, databaseUrl, log } = options;
  const server =
    databaseUrl === undefined ? await openCluster({ dataDir, log }) : await openServer(databaseUrl);
  try {
    const database = server.ownDatabase ?? options.database;
    refuseOddName(database);
    const logins = await nodeLogins(dataDir, database);
    await prepareNodeDatabase(server, database, { logins, log });
    return nodeOn(server, database, { logins, log });
  } catch (error) {
    await server.close();
    throw error;
  }
}

function nodeOn(
  server: Server,
  database: string,
  given: { logins: NodeLogins; log: DatabaseLog },
): NodeDatabase {
  const { logins, log } = given;
  const pool = (kind: 'app' | 'protection', max: number) =>
    openPool({ ...server.as(logins[kind], database), max, application_name: `renkei ${kind}` }, log);
  const app = pool('app', APP_CONNECTIONS);
  const protection = pool('protection', PROTECTION_CONNECTIONS);
  const roles = { owner: logins.owner.user, app: logins.app.user, protection: logins.protection.user };
  const { kind, host, port, major: postgresMajor } = server;
  return {
    app,
    protection,
    connectionInfo: { kind, host, port, database, postgresMajor, roles },
    migrate: (folder = MIGRATIONS_FOLDER) =>
      withClient(server.as(logins.owner, database), async (client) =>
        runMigrations(client, await readMigrations(folder), roles),
      ),
    close: async () => {
      await Promise.all([app.destroy(), protection.destroy()]);
      return server.close();
    },
  };
}

function refuseOddName(database: string): void {
  if (DATABASE_NAME.test(database)) return;
  throw new DatabaseProblem('server.url-malformed', {
    place: `database "${database}"`,
    reason: 'roles are named after the database, so its name must be plain',
    cure: 'use at most 51 of a-z, 0-9 and _, beginning with a letter',
  });
}
