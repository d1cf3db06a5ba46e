import assert from 'node:assert/strict';
import { access, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataFolder } from '../../test-kit/data-folder.ts';
import { holdInProcess } from '../../test-kit/hold-in-process.ts';
import { silentLog } from '../database-log.ts';
import { withClient } from '../with-client.ts';
import { type Cluster, openCluster } from './open-cluster.ts';
import { isAlive } from './postmaster.ts';

const open = (dataDir: string) => openCluster({ dataDir, log: silentLog });
const query = async (cluster: Cluster, sql: string): Promise<unknown[]> =>
  withClient(
    cluster.asAdministrator(),
    async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows,
  );

test('a cluster is made on first use, attached to by the second opener and stopped by the last', async () => {
  await using folder = await dataFolder();
  const first = await open(folder.path);
  assert.equal(first.startedHere, true);
  const second = holdInProcess(folder.path);
  const { startedHere, pid } = await second.opened;
  assert.deepEqual({ startedHere, pid }, { startedHere: false, pid: first.pid() });
  assert.equal(await first.close(), 'left-running');
  assert.equal(await isAlive(pid), true, 'the starter must not stop it under the other');
  assert.equal(await second.close(), 'stopped');
  assert.equal(await isAlive(pid), false);
});

test('the cluster is durable, in UTF-8, checksummed, and only its socket leads in', async () => {
  await using folder = await dataFolder();
  const cluster = await open(folder.path);
  const settings = [
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'data_checksums',
    'password_encryption',
  ];
  const rows = await query(
    cluster,
    `SELECT current_setting(s) FROM unnest(ARRAY['${[...settings, 'listen_addresses', 'server_encoding'].join("','")}']) s`,
  );
  assert.deepEqual(rows.flat(), ['on', 'on', 'on', 'on', 'scram-sha-256', '', 'UTF8']);
  assert.equal((await stat(cluster.host)).mode & 0o777, 0o700);
  const hba = await readFile(join(cluster.data, 'pg_hba.conf'), 'utf8');
  const methods = hba.split('\n').flatMap((line) => /^(?:local|host)\s.*\s(\S+)$/.exec(line)?.[1] ?? []);
  assert.deepEqual([...new Set(methods)], ['scram-sha-256']);
  for (const name of await readdir(join(folder.path, 'keys'))) {
    assert.equal((await stat(join(folder.path, 'keys', name))).mode & 0o777, 0o600, name);
  }
  await cluster.close();
});

test('two first starts at once share one cluster', async () => {
  await using folder = await dataFolder();
  const [a, b] = [holdInProcess(folder.path), holdInProcess(folder.path)];
  const [first, second] = await Promise.all([a.opened, b.opened]);
  assert.equal(first.pid, second.pid);
  assert.notEqual(first.startedHere, second.startedHere);
  assert.deepEqual((await Promise.all([a.close(), b.close()])).toSorted(), ['left-running', 'stopped']);
  const left = (await readdir(folder.path)).filter((name) => name.includes('.new-'));
  assert.deepEqual(left, []);
});

test('openers and closers in a crowd never lose the server', async () => {
  await using folder = await dataFolder();
  const rounds = Array.from({ length: 4 }, async () => {
    for (let round = 0; round < 3; round += 1) {
      const cluster = await open(folder.path);
      assert.deepEqual(await query(cluster, 'SELECT 1'), [[1]]);
      await cluster.close();
    }
  });
  await Promise.all(rounds);
  await assert.rejects(access(join(folder.path, 'postgres', 'postmaster.pid')));
});

test('when node is killed the server stays, and the next start finds the committed rows', async () => {
  await using folder = await dataFolder();
  const holder = holdInProcess(folder.path);
  const { pid } = await holder.opened;
  const writer = await open(folder.path);
  await query(writer, 'CREATE TABLE kept AS SELECT 42 AS n');
  await writer.close();
  await holder.kill();
  assert.equal(await isAlive(pid), true);
  const next = await open(folder.path);
  assert.equal(next.startedHere, false);
  assert.deepEqual(await query(next, 'SELECT n FROM kept'), [[42]]);
  assert.equal(await next.close(), 'stopped');
});

test('when the server is killed its holder starts it again, with the committed rows', async () => {
  await using folder = await dataFolder();
  const cluster = await open(folder.path);
  await query(cluster, 'CREATE TABLE kept AS SELECT 42 AS n');
  const killed = cluster.pid();
  process.kill(killed, 'SIGKILL');
  while (cluster.pid() === killed) await sleep(20);
  assert.deepEqual(await query(cluster, 'SELECT n FROM kept'), [[42]]);
  assert.equal(await cluster.close(), 'stopped');
});

test('when node and server are both killed the next start recovers', async () => {
  await using folder = await dataFolder();
  const holder = holdInProcess(folder.path);
  const { pid } = await holder.opened;
  const writer = await open(folder.path);
  await query(writer, 'CREATE TABLE kept AS SELECT 42 AS n');
  await writer.close();
  await holder.kill();
  process.kill(pid, 'SIGKILL');
  const next = await open(folder.path);
  assert.equal(next.startedHere, true);
  assert.deepEqual(await query(next, 'SELECT n FROM kept'), [[42]]);
  await next.close();
});

test('a lock file whose process number now belongs to another program does not stop the start', async () => {
  await using folder = await dataFolder();
  const before = await open(folder.path);
  const lockFile = join(before.data, 'postmaster.pid');
  const text = await readFile(lockFile, 'utf8');
  await before.close();
  await writeFile(lockFile, text.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  const next = await open(folder.path);
  assert.equal(next.startedHere, true);
  await next.close();
});

test('what a killed first start left behind does not disturb the next, and goes once it is old', async () => {
  await using folder = await dataFolder();
  await mkdir(join(folder.path, 'postgres.new-0123456789ab', 'base'), { recursive: true });
  await writeFile(join(folder.path, 'postgres.new-0123456789ab', 'PG_VERSION'), '18\n');
  const old = join(folder.path, 'postgres.new-ba9876543210.password');
  await writeFile(old, 'secret');
  await utimes(old, 0, 0);
  const cluster = await open(folder.path);
  await assert.rejects(access(old));
  assert.deepEqual(await query(cluster, 'SELECT 1'), [[1]]);
  await cluster.close();
});

test('bad states are named with their cure', async () => {
  await using folder = await dataFolder();
  const cluster = await open(folder.path);
  await cluster.close();
  const keyFile = join(folder.path, 'keys', 'postgres.key');
  const key = await readFile(keyFile, 'utf8');
  await writeFile(keyFile, 'another password\n');
  await assert.rejects(open(folder.path), { code: 'cluster.keys-wrong' });
  await rm(keyFile);
  await assert.rejects(open(folder.path), { code: 'cluster.keys-missing', place: keyFile });
  await writeFile(keyFile, key, { mode: 0o600 });
  await writeFile(join(cluster.data, 'PG_VERSION'), '15\n');
  await assert.rejects(open(folder.path), (error: Error) => {
    assert.match(error.message, /written by PostgreSQL 15.*\n.*where: .*postgres\n.*cure:.*DATABASE_URL/s);
    return true;
  });
});

test('a folder that holds something else is left alone', async () => {
  await using folder = await dataFolder();
  await mkdir(join(folder.path, 'postgres'));
  await writeFile(join(folder.path, 'postgres', 'thesis.txt'), 'chapter one');
  await assert.rejects(open(folder.path), { code: 'folder.foreign' });
  assert.equal(await readFile(join(folder.path, 'postgres', 'thesis.txt'), 'utf8'), 'chapter one');
});

test('a data folder that cannot be made is named', async () => {
  await using folder = await dataFolder();
  await writeFile(join(folder.path, 'file'), '');
  const place = join(folder.path, 'file', 'data');
  await assert.rejects(open(place), { code: 'folder.not-writable', place });
});
