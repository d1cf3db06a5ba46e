import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fillRoleNames } from './fill-role-names.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './read-migrations.ts';

async function withFiles<T>(names: readonly string[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-migrations-'));
  try {
    for (const name of names) await writeFile(join(folder, name), 'SELECT 1;');
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const read = (names: readonly string[]) => withFiles(names, readMigrations);
const roles = { owner: 'x_owner', app: 'a"b', protection: 'x_protection' };
const fill = (sql: string) => fillRoleNames(sql, roles, 'x.sql');

test('migrations come in the order of their numbers', async () => {
  const numbers = await withFiles(['0002-b.sql', '0001-a.sql', 'README.md'], async (folder) =>
    (await readMigrations(folder)).map(({ number, name }) => `${number} ${name}`),
  );
  assert.deepEqual(numbers, ['1 a', '2 b']);
});

test('a missing number, a doubled number and a misnamed file are refused', async () => {
  await assert.rejects(read(['0001-a.sql', '0003-c.sql']), { code: 'migration.missing' });
  await assert.rejects(read(['0002-b.sql']), { code: 'migration.missing' });
  await assert.rejects(read(['0001-a.sql', '0001-b.sql']), { code: 'migration.doubled' });
  await assert.rejects(read(['1-a.sql']), { code: 'migration.misnamed' });
});

test('the migrations of this release are in order and name only known roles', async () => {
  for (const { sql, file } of await readMigrations(MIGRATIONS_FOLDER)) fillRoleNames(sql, roles, file);
});

test('role names are filled in as quoted identifiers and nothing else is touched', () => {
  assert.equal(fill('GRANT SELECT ON t TO :"app", :"owner"'), 'GRANT SELECT ON t TO "a""b", "x_owner"');
  assert.equal(
    fill(`SELECT 'a :app'::text, x::"owner", y[1:2]`),
    `SELECT 'a :app'::text, x::"owner", y[1:2]`,
  );
  assert.throws(() => fill('GRANT SELECT ON t TO :"superuser"'), { code: 'migration.failed' });
});
