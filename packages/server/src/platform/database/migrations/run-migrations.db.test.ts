import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@renkei/kernel/hash';
import { testDatabase, type TestDatabase } from '../../test-kit/index.ts';
import { withClient } from '../with-client.ts';
import type { Migration } from './read-migrations.ts';
import { type MigrationReport, runMigrations } from './run-migrations.ts';

const files = (...statements: string[]): readonly Migration[] =>
  statements.map((sql, index) => ({
    number: index + 1,
    name: `step-${index + 1}`,
    file: `000${index + 1}-step-${index + 1}.sql`,
    sql,
    sha256: sha256(sql),
  }));

function migrate(database: TestDatabase, migrations: readonly Migration[]): Promise<MigrationReport> {
  const { owner, app, protection } = database.logins;
  const roles = { owner: owner.user, app: app.user, protection: protection.user };
  return withClient(database.connectAs('owner'), (client) => runMigrations(client, migrations, roles));
}

async function tables(database: TestDatabase): Promise<unknown[]> {
  const found = await withClient(database.connectAs('superuser'), (client) =>
    client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relname LIKE 'm\\_%' ORDER BY 1",
    ),
  );
  return found.rows.map(({ name }) => name);
}

const inOwnSchema = 'CREATE SCHEMA s; CREATE TABLE s.m_one ();';

test('each migration is applied once, in order', async () => {
  await using database = await testDatabase('empty');
  const first = files(inOwnSchema);
  const both = files(inOwnSchema, 'CREATE TABLE s.m_two ()');
  assert.deepEqual(await migrate(database, first), { at: 1, applied: ['0001-step-1.sql'] });
  assert.deepEqual(await migrate(database, both), { at: 2, applied: ['0002-step-2.sql'] });
  assert.deepEqual(await migrate(database, both), { at: 2, applied: [] });
  assert.deepEqual(await tables(database), ['m_one', 'm_two']);
});

test('a migration edited after it was applied is refused, and nothing later is applied', async () => {
  await using database = await testDatabase('empty');
  await migrate(database, files(inOwnSchema));
  const edited = files(`${inOwnSchema} -- edited`, 'CREATE TABLE s.m_two ()');
  await assert.rejects(migrate(database, edited), { code: 'migration.changed', place: '0001-step-1.sql' });
  assert.deepEqual(await tables(database), ['m_one']);
});

test('a database that is ahead of the release is refused', async () => {
  await using database = await testDatabase('empty');
  await migrate(database, files(inOwnSchema, 'CREATE TABLE s.m_two ()'));
  await assert.rejects(migrate(database, files(inOwnSchema)), { code: 'migration.ahead' });
});

test('of a migration that fails nothing stays, and the line is named', async () => {
  await using database = await testDatabase('empty');
  const broken = files('CREATE SCHEMA s;\nCREATE TABLE s.m_one ();\nCREATE TABLE s.m_two (x nonsense);');
  await assert.rejects(migrate(database, broken), { code: 'migration.failed', place: '0001-step-1.sql:3' });
  assert.deepEqual(await tables(database), []);
  await assert.rejects(
    migrate(database, files('CREATE SCHEMA s;\nCOMMIT;\nnonsense')),
    /begin or end a transaction/,
  );
});

test('of two migrators at once one waits for the other', async () => {
  await using database = await testDatabase('empty');
  const migrations = files(`${inOwnSchema} SELECT pg_sleep(0.2)`, 'CREATE TABLE s.m_two ()');
  const reports = await Promise.all([migrate(database, migrations), migrate(database, migrations)]);
  assert.deepEqual(
    reports.map(({ applied }) => applied.length).toSorted((a, b) => a - b),
    [0, 2],
  );
});
