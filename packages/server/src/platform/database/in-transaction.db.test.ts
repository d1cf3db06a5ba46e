import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Kysely, sql, type Transaction } from 'kysely';
import { testDatabase } from '../test-kit/index.ts';
import { inTransaction } from './in-transaction.ts';
import type { Database } from './schema.ts';

const officer = { actor: 'officer-1', office: 'tokyo', role: 'examiner', purpose: 'finding' };
const contextOf = async (db: Kysely<Database> | Transaction<Database>) => {
  const answer = await sql`
    SELECT renkei.actor() AS actor, renkei.office() AS office, renkei.role() AS role, renkei.purpose() AS purpose
  `.execute(db);
  return answer.rows[0];
};

test('the context holds inside the transaction and is gone after it, on the same connection', async () => {
  await using database = await testDatabase();
  await database.app.connection().execute(async (connection) => {
    const nobody = { actor: null, office: null, role: null, purpose: null };
    assert.deepEqual(await contextOf(connection), nobody);
    assert.deepEqual(await inTransaction(connection, officer, contextOf), officer);
    assert.deepEqual(await contextOf(connection), nobody);
  });
});

test('two transactions at once keep their contexts apart, and no text of a context is run', async () => {
  await using database = await testDatabase();
  const other = { actor: `'); DROP SCHEMA renkei; --`, office: '大阪', role: 'r', purpose: 'p' };
  const both = [officer, other].map((context) =>
    inTransaction(database.app, context, async (trx) => {
      await sql`SELECT pg_sleep(0.05)`.execute(trx);
      return contextOf(trx);
    }),
  );
  assert.deepEqual(await Promise.all(both), [officer, other]);
});

test('work that throws leaves nothing', async () => {
  await using database = await testDatabase();
  const work = inTransaction(database.owner, officer, async (trx) => {
    await sql`CREATE TABLE renkei.half ()`.execute(trx);
    throw new Error('no');
  });
  await assert.rejects(work, /no/);
  const found = await sql<{ there: boolean }>`SELECT to_regclass('renkei.half') IS NOT NULL AS there`.execute(
    database.app,
  );
  assert.deepEqual(found.rows, [{ there: false }]);
});

test('a context with an empty part is refused', async () => {
  await using database = await testDatabase();
  await assert.rejects(inTransaction(database.app, { ...officer, purpose: '' }, contextOf), /purpose/);
});
