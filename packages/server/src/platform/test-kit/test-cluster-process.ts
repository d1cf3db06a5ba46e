// Owns the PostgreSQL of a test run. It lives until its standard input closes, so that it also ends, with all that
// it made, when the process that started it is killed.
import { access, chmod, constants, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import { silentLog } from '../database/database-log.ts';
import { errorText } from '../database/error-code.ts';
import { MIGRATIONS_FOLDER, readMigrations } from '../database/migrations/read-migrations.ts';
import { runMigrations } from '../database/migrations/run-migrations.ts';
import { prepareNodeDatabase } from '../database/node-database.ts';
import { nodeLogins, roleName } from '../database/node-roles.ts';
import { type Cluster, openCluster } from '../database/private-cluster/open-cluster.ts';
import { withClient } from '../database/with-client.ts';
import { endCluster } from './data-folder.ts';
import type { TestCluster, TestClusterReport } from './test-cluster.ts';

const TEMPLATE = 'renkei_template';
const MEMORY_FOLDER = '/dev/shm';
const ROOM_WANTED = 2 * 1024 ** 3;

// Ctrl-C reaches every process of the terminal; the tests end first, then the closed pipe ends us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const inputClosed = new Promise<void>((resolve) => process.stdin.resume().once('close', resolve));

// Whoever waited for the report may be dead by now; the cleaning up goes on.
process.stdout.on('error', () => undefined);

const dataDir = await mkdtemp(join(await quickFolder(), 'renkei-test-'));
const scratch = await mkdtemp(join(tmpdir(), 'renkei-test-'));
// As root, PostgreSQL's own user has to pass through, and tests run as other users.
for (const folder of [dataDir, scratch]) await chmod(folder, 0o711);
let cluster: Cluster | undefined;
try {
  cluster = await openCluster({
    dataDir,
    log: silentLog,
    durability: { unsafeWithoutFsync: true, reason: 'databases of a test run' },
  });
  report({ cluster: await migratedTemplate(cluster) });
  await inputClosed;
} catch (error) {
  report({ problem: errorText(error) });
  process.exitCode = 1;
} finally {
  await cluster?.close();
  await endCluster(dataDir);
  for (const folder of await readdir(scratch)) await endCluster(join(scratch, folder, 'data'));
  for (const folder of [dataDir, scratch]) await rm(folder, { recursive: true, force: true });
  process.stdin.destroy();
}

/** In memory where there is room: a database is hundreds of files, and a test makes and drops one. */
async function quickFolder(): Promise<string> {
  try {
    await access(MEMORY_FOLDER, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(MEMORY_FOLDER);
    return bavail * bsize > ROOM_WANTED ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function migratedTemplate(server: Cluster): Promise<TestCluster> {
  const logins = await nodeLogins(dataDir, TEMPLATE);
  await prepareNodeDatabase(server, TEMPLATE, { logins, log: silentLog });
  const migrations = await readMigrations(MIGRATIONS_FOLDER);
  const [owner, app, protection] = [
    roleName(TEMPLATE, 'owner'),
    roleName(TEMPLATE, 'app'),
    roleName(TEMPLATE, 'protection'),
  ];
  await withClient(server.as(logins.owner, TEMPLATE), (client) =>
    runMigrations(client, migrations, { owner, app, protection }),
  );
  // Nobody can be connected to a template while it is copied.
  await withClient(server.asAdministrator(), (client) =>
    client.query(`ALTER DATABASE ${escapeIdentifier(TEMPLATE)} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  );
  const { user = '', password } = server.asAdministrator();
  const superuser = { user, password: typeof password === 'string' ? password : '' };
  const { host, port, major } = server;
  return { scratch, host, port, major, superuser, template: TEMPLATE, logins };
}

function report(text: TestClusterReport): void {
  process.stdout.write(`${JSON.stringify(text)}\n`);
}
