import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { testDatabase, type TestDatabase } from '../test-kit/index.ts';
import { inTransaction } from './in-transaction.ts';
import { tablesWithoutForcedPolicy } from './tables-without-forced-policy.ts';
import { withClient } from './with-client.ts';

const DENIED = { code: '42501' };
const officer = { actor: 'officer-1', office: 'tokyo', role: 'examiner', purpose: 'finding' };

/** A table of each compartment as a migration would make it, each with one row of Tokyo and one of Osaka. */
async function withNotes(): Promise<TestDatabase> {
  const database = await testDatabase();
  const [app, protection] = [sql.id(database.logins.app.user), sql.id(database.logins.protection.user)];
  const make = async (table: RawBuilder<unknown>, role: RawBuilder<unknown>) => {
    await sql`CREATE TABLE ${table} (office text, note text)`.execute(database.owner);
    await sql`INSERT INTO ${table} VALUES ('tokyo', 'T'), ('osaka', 'O')`.execute(database.owner);
    await sql`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`.execute(
      database.owner,
    );
    await sql`CREATE POLICY own_office ON ${table} TO ${role} USING (office = renkei.office())`.execute(
      database.owner,
    );
    await sql`GRANT SELECT, INSERT, UPDATE ON ${table} TO ${role}`.execute(database.owner);
  };
  await make(sql`renkei.test_note`, app);
  await make(sql`protection.test_note`, protection);
  return database;
}

const notes = sql<{ note: string }>`SELECT note FROM renkei.test_note`;
const wards = sql<{ note: string }>`SELECT note FROM protection.test_note`;

test('each role sees the rows of its office and compartment, and nothing without a context', async () => {
  await using database = await withNotes();
  const seen = await inTransaction(database.app, officer, (trx) => notes.execute(trx));
  assert.deepEqual(seen.rows, [{ note: 'T' }]);
  const warded = await inTransaction(database.protection, officer, (trx) => wards.execute(trx));
  assert.deepEqual(warded.rows, [{ note: 'T' }]);
  assert.deepEqual((await notes.execute(database.app)).rows, []);
  assert.deepEqual((await notes.execute(database.owner)).rows, [], 'row security is forced on the owner');
});

test('a row for another office cannot be written', async () => {
  await using database = await withNotes();
  const write = inTransaction(database.app, officer, (trx) =>
    sql`INSERT INTO renkei.test_note VALUES ('osaka', 'forged')`.execute(trx),
  );
  await assert.rejects(write, DENIED);
});

test('app and protection do not enter each other’s tables', async () => {
  await using database = await withNotes();
  await assert.rejects(wards.execute(database.app), DENIED);
  await assert.rejects(notes.execute(database.protection), DENIED);
});

for (const attempt of [
  'SET ROLE postgres',
  'SET ROLE renkei_template_owner',
  'SET ROLE renkei_template_protection',
  'SET SESSION AUTHORIZATION postgres',
  'ALTER ROLE renkei_template_app BYPASSRLS',
  'ALTER ROLE renkei_template_app SUPERUSER',
  'GRANT renkei_template_owner TO renkei_template_app',
  'CREATE ROLE friend',
  'CREATE SCHEMA mine',
  'CREATE TABLE public.mine ()',
  'CREATE TABLE renkei.mine ()',
  'CREATE TEMPORARY TABLE mine ()',
  'CREATE EXTENSION dblink SCHEMA renkei',
  'ALTER TABLE renkei.test_note DISABLE ROW LEVEL SECURITY',
  'ALTER TABLE renkei.test_note NO FORCE ROW LEVEL SECURITY',
  'ALTER POLICY own_office ON renkei.test_note USING (true)',
  'DROP POLICY own_office ON renkei.test_note',
  'CREATE POLICY all_offices ON renkei.test_note USING (true)',
  'CREATE OR REPLACE FUNCTION renkei.office() RETURNS text LANGUAGE sql RETURN null::text',
  'TRUNCATE renkei.test_note',
  'DELETE FROM renkei.test_note',
  "COPY renkei.test_note TO PROGRAM 'cat'",
  "SELECT pg_read_file('/etc/passwd')",
  'SELECT rolpassword FROM pg_authid',
  'TABLE migration.schema_migrations',
]) {
  test(`the app role is refused: ${attempt}`, async () => {
    const database = await shared();
    await assert.rejects(sql.raw(attempt).execute(database.app), (error: Error & { code?: string }) => {
      assert.equal(error.code, '42501', error.message);
      return true;
    });
  });
}

test('with row_security off the app role gets an error, not the rows', async () => {
  const database = await shared();
  await withClient(database.connectAs('app'), async (client) => {
    await client.query('SET row_security = off');
    await assert.rejects(client.query('SELECT * FROM renkei.test_note'), DENIED);
  });
});

test('app and protection do not get into the databases of the system', async () => {
  const database = await shared();
  for (const role of ['app', 'protection'] as const) {
    for (const name of ['postgres', 'template1']) {
      const config = { ...database.connectAs(role), database: name };
      await assert.rejects(
        withClient(config, () => Promise.resolve()),
        DENIED,
      );
    }
  }
});

test('the migrated template has no table without a forced policy', async () => {
  await using database = await testDatabase();
  assert.deepEqual(await tablesWithoutForcedPolicy(database.app), []);
});

test('a table without policy, a view of its owner’s rights and a materialised view are listed', async () => {
  await using database = await withNotes();
  const run = (text: string) => sql.raw(text).execute(database.owner);
  await run('CREATE TABLE renkei.bare ()');
  await run('CREATE TABLE renkei.unforced (); ALTER TABLE renkei.unforced ENABLE ROW LEVEL SECURITY');
  await run('CREATE VIEW renkei.leak AS SELECT * FROM renkei.test_note');
  await run('CREATE VIEW renkei.tight WITH (security_invoker=true) AS SELECT * FROM renkei.test_note');
  await run('CREATE MATERIALIZED VIEW renkei.frozen AS SELECT * FROM renkei.test_note');
  assert.deepEqual(await tablesWithoutForcedPolicy(database.app), [
    { table: 'renkei.bare', lacks: ['row security', 'force on the owner', 'policy'] },
    { table: 'renkei.frozen', lacks: ['a kind that can have policies'] },
    { table: 'renkei.leak', lacks: ['security_invoker=true'] },
    { table: 'renkei.unforced', lacks: ['force on the owner', 'policy'] },
  ]);
});

// One database for the attempts that must all change nothing.
let sharedDatabase: Promise<TestDatabase> | undefined;
function shared(): Promise<TestDatabase> {
  sharedDatabase ??= withNotes();
  return sharedDatabase;
}
test.after(async () => (await sharedDatabase)?.dispose());
