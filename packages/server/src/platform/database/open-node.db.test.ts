import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { dataFolder } from '../test-kit/data-folder.ts';
import { testDatabase, type TestDatabase } from '../test-kit/index.ts';
import { silentLog } from './database-log.ts';
import { openNode } from './open-node.ts';
import { openServer } from './open-server.ts';
import { scramVerifier } from './scram-verifier.ts';
import { withClient } from './with-client.ts';

const log = silentLog;

/** The test cluster as if it were an operator's own server. */
function urlOf(database: TestDatabase, login: { user: string; password: string }, name: string): string {
  const { host = '', port = 0 } = database.connectAs('superuser');
  return `postgres:///${name}?${new URLSearchParams({ host, port: String(port), ...login }).toString()}`;
}

async function asSuperuser(database: TestDatabase, text: string): Promise<void> {
  await withClient(database.connectAs('superuser'), (client) => client.query(text));
}

/** An administrator that is no superuser, who owns one database; taken away afterwards. */
async function withOperator(
  rights: string,
  use: (url: string, names: { database: string; operator: string }) => Promise<void>,
): Promise<void> {
  await using database = await testDatabase('empty');
  const operator = { user: `${database.name}_operator`, password: 'operator' };
  const own = `${database.name}_own`;
  await asSuperuser(
    database,
    `CREATE ROLE ${operator.user} LOGIN ${rights} PASSWORD '${scramVerifier(operator.password)}'`,
  );
  await asSuperuser(database, `CREATE DATABASE ${own} OWNER ${operator.user} TEMPLATE template0`);
  try {
    await use(urlOf(database, operator, own), { database: own, operator: operator.user });
  } finally {
    await asSuperuser(database, `DROP DATABASE ${own} WITH (FORCE)`);
    for (const role of [`${own}_owner`, `${own}_app`, `${own}_protection`, operator.user]) {
      await asSuperuser(database, `DROP ROLE IF EXISTS ${role}`);
    }
  }
}

test('a node opens on a fresh data folder, migrates, and finds its rows again', async () => {
  await using folder = await dataFolder();
  const begun = performance.now();
  const first = await openNode({ dataDir: folder.path, database: 'renkei_test', log });
  const report = await first.migrate();
  assert.ok(performance.now() - begun < 10_000, 'a cold first start takes seconds');
  assert.ok(report.applied.length > 0);
  assert.equal(first.connectionInfo.roles.app, 'renkei_test_app');
  assert.equal(JSON.stringify(first.connectionInfo).includes('password'), false);
  const second = await openNode({ dataDir: folder.path, database: 'renkei_other', log });
  assert.equal(await first.close(), 'left-running');
  assert.equal(await second.close(), 'stopped');
  const again = await openNode({ dataDir: folder.path, database: 'renkei_test', log });
  assert.deepEqual((await again.migrate()).applied, []);
  await rm(join(folder.path, 'keys', 'renkei_test.json'));
  const rekeyed = await openNode({ dataDir: folder.path, database: 'renkei_test', log });
  assert.deepEqual((await sql`SELECT 1 AS one`.execute(rekeyed.app)).rows, [{ one: 1 }]);
  await rekeyed.close();
  await again.close();
});

test('DATABASE_URL: an operator who may create roles and owns a database is enough', async () => {
  await withOperator('CREATEROLE', async (databaseUrl, { database }) => {
    await using folder = await dataFolder();
    const node = await openNode({ dataDir: folder.path, database: 'ignored', databaseUrl, log });
    assert.equal(node.connectionInfo.database, database);
    assert.ok((await node.migrate()).applied.length > 0);
    assert.deepEqual((await sql`SELECT current_user::text AS me`.execute(node.app)).rows, [
      { me: `${database}_app` },
    ]);
    const again = await openNode({ dataDir: folder.path, database: 'ignored', databaseUrl, log });
    assert.deepEqual((await again.migrate()).applied, []);
    assert.equal(await again.close(), 'left-running');
    await node.close();
  });
});

test('DATABASE_URL: an operator who may not create roles is told the statement that cures it', async () => {
  await withOperator('NOCREATEROLE', async (url, { operator }) => {
    await assert.rejects(openServer(url), {
      code: 'server.right-missing',
      cure: `as administrator: ALTER ROLE "${operator}" CREATEROLE`,
    });
  });
});

test('DATABASE_URL: without a database the operator must be able to make one', async () => {
  await withOperator('CREATEROLE', async (url) => {
    await assert.rejects(
      openServer(url.replace(/\/\/\/\w+\?/, '///?')),
      /server\.(?:right-missing|unreachable)/,
    );
  });
});

test('DATABASE_URL: an address that is none, and a server that is not there, are named without the password', async () => {
  await assert.rejects(openServer('mysql://localhost'), { code: 'server.url-malformed' });
  await assert.rejects(openServer('postgres://me:sesame@127.0.0.1:1/x'), (error: Error) => {
    assert.match(error.message, /server\.unreachable/);
    assert.doesNotMatch(error.message, /sesame/);
    return true;
  });
});

test('a node whose roles were made stronger does not start', async () => {
  await withOperator('CREATEROLE', async (databaseUrl, { database }) => {
    await using folder = await dataFolder();
    const node = await openNode({ dataDir: folder.path, database, databaseUrl, log });
    await node.close();
    await using other = await testDatabase('empty');
    await asSuperuser(other, `ALTER ROLE ${database}_app BYPASSRLS`);
    await assert.rejects(openNode({ dataDir: folder.path, database, databaseUrl, log }), {
      code: 'role.too-strong',
    });
  });
});
