import assert from 'node:assert/strict';
import { access, chmod, cp, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { dataFolder } from '../../test-kit/data-folder.ts';
import { holdInProcess } from '../../test-kit/hold-in-process.ts';
import type { DatabaseLog } from '../database-log.ts';
import { withClient } from '../with-client.ts';
import { binariesPackage, runnableBinaries } from './binaries.ts';
import { OUTSIDE } from './cluster-place.ts';
import { openCluster } from './open-cluster.ts';
import { runProgram } from './run-program.ts';
import { findSystemUser, firstClosedFolder, weAreRoot } from './system-user.ts';

const needsRoot = { skip: weAreRoot() ? false : 'only root can become another user' };
const nobody = (await findSystemUser('nobody')) ?? { name: 'nobody', uid: 65_534, gid: 65_534 };
const codeIsOpen = (await firstClosedFolder(import.meta.dirname, nobody)) === undefined;

test(
  'as root, PostgreSQL runs as another user and in the data folder, which stays root’s',
  needsRoot,
  async () => {
    await using folder = await dataFolder();
    const holder = holdInProcess(folder.path);
    const { data, pid } = await holder.opened;
    assert.equal(data, join(folder.path, 'postgres'));
    const [server, cluster, keys] = [
      await stat(`/proc/${pid}`),
      await stat(data),
      await stat(join(folder.path, 'keys')),
    ];
    assert.notEqual(server.uid, 0);
    assert.equal(cluster.uid, server.uid);
    assert.deepEqual([keys.uid, keys.mode & 0o777], [0, 0o700]);
    await holder.close();
  },
);

test(
  'as root under a closed home, the cluster moves out, says so, and is found again',
  needsRoot,
  async () => {
    await using folder = await dataFolder('closed');
    const said: string[] = [];
    const log: DatabaseLog = { info: (_, message) => said.push(message), warn: () => undefined };
    const first = await openCluster({ dataDir: folder.path, log });
    assert.equal(dirname(dirname(first.data)), OUTSIDE);
    assert.ok(said.some((line) => line.includes(first.data)));
    assert.equal((await readFile(join(folder.path, 'postgres.location'), 'utf8')).trim(), first.data);
    await withClient(first.asAdministrator(), (client) =>
      client.query('CREATE TABLE kept AS SELECT 42 AS n'),
    );
    await first.close();
    const second = await openCluster({ dataDir: folder.path, log });
    assert.equal(second.data, first.data);
    await withClient(second.asAdministrator(), (client) => client.query('SELECT n FROM kept'));
    await second.close();
  },
);

test('an ordinary user in a closed home keeps everything in the data folder', async (t) => {
  if (weAreRoot() && !codeIsOpen) return t.skip('this clone cannot be read by another user');
  const user = weAreRoot() ? nobody : undefined;
  await using folder = await dataFolder('closed', user);
  const holder = holdInProcess(folder.path, user);
  const { data, pid, uid } = await holder.opened;
  assert.equal(data, join(folder.path, 'postgres'));
  assert.equal((await stat(`/proc/${pid}`)).uid, uid);
  assert.equal(await holder.close(), 'stopped');
  await assert.rejects(access(join(folder.path, 'postgres.location')));
});

test('root may open what an ordinary user began, and they can open it afterwards', needsRoot, async (t) => {
  if (!codeIsOpen) return t.skip('this clone cannot be read by another user');
  await using folder = await dataFolder('closed', nobody);
  const before = holdInProcess(folder.path, nobody);
  await before.opened;
  await before.close();
  const root = holdInProcess(folder.path);
  const { pid } = await root.opened;
  assert.equal((await stat(`/proc/${pid}`)).uid, nobody.uid);
  await root.close();
  const after = holdInProcess(folder.path, nobody);
  assert.equal((await after.opened).startedHere, true);
  await after.close();
});

test('an ordinary user is told that the data folder is another’s', needsRoot, async (t) => {
  if (!codeIsOpen) return t.skip('this clone cannot be read by another user');
  await using folder = await dataFolder('open');
  await chmod(folder.path, 0o777);
  const root = holdInProcess(folder.path);
  await root.opened;
  await assert.rejects(holdInProcess(folder.path, nobody).opened, /folder\.foreign/);
  await root.close();
});

test('binaries in a closed clone, without their links, serve through a copy', needsRoot, async () => {
  const home = await mkdtemp(join(tmpdir(), 'renkei-closed-'));
  const copies = await mkdtemp(join(tmpdir(), 'renkei-copies-'));
  try {
    await chmod(copies, 0o711);
    const clone = join(home, 'package');
    await cp(binariesPackage(), clone, { recursive: true, verbatimSymlinks: true });
    await rm(join(clone, 'native/lib/libpq.so.5'));
    const { postgres } = await runnableBinaries(clone, { user: nobody, copies });
    assert.ok(postgres.startsWith(copies));
    assert.equal((await runProgram(postgres, ['--version'], { user: nobody })).code, 0);
    assert.equal((await stat(postgres)).uid, 0);
    assert.match(await readlink(join(dirname(postgres), '../lib/libpq.so.5')), /^libpq\.so\.5\./);
    const again = await runnableBinaries(clone, { user: nobody, copies });
    assert.equal(again.postgres, postgres);
  } finally {
    await rm(home, { recursive: true, force: true });
    await rm(copies, { recursive: true, force: true });
  }
});

test('a copy of the binaries that is not ours is never run', needsRoot, async () => {
  const home = await mkdtemp(join(tmpdir(), 'renkei-closed-'));
  const copies = await mkdtemp(join(tmpdir(), 'renkei-copies-'));
  try {
    const clone = join(home, 'package');
    await cp(binariesPackage(), clone, { recursive: true, verbatimSymlinks: true });
    const { version } = JSON.parse(await readFile(join(clone, 'package.json'), 'utf8')) as {
      version: string;
    };
    await writeFile(join(copies, `postgres-${version}-${process.platform}-${process.arch}`), 'a trap');
    await assert.rejects(runnableBinaries(clone, { user: nobody, copies }), { code: 'folder.foreign' });
  } finally {
    await rm(home, { recursive: true, force: true });
    await rm(copies, { recursive: true, force: true });
  }
});
