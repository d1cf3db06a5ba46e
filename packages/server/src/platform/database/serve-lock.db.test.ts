import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { Client } from 'pg';
import { testDatabase } from '../test-kit/index.ts';
import { takeServeLock } from './serve-lock.ts';

test('one process serves a database: a second one gets no lock until the first lets go', async () => {
  await using database = await testDatabase();
  const first = await takeServeLock(database.app);
  assert.ok(first !== undefined);
  assert.equal(await takeServeLock(database.app), undefined);
  await first.release();
  const second = await takeServeLock(database.app);
  assert.ok(second !== undefined);
  await second.release();
});

test('a connection that dies while it is used ends no process, and the next query goes on', async () => {
  await using database = await testDatabase();
  const lock = await takeServeLock(database.app);
  const superuser = new Client(database.connectAs('superuser'));
  await superuser.connect();
  await superuser.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await superuser.end();
  const { rows } = await sql<{ one: number }>`SELECT 1 AS one`.execute(database.app);
  assert.equal(rows[0]?.one, 1);
  await lock?.release();
});
