import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { ImportView } from '@renkei/contract';
import { withClient } from '../../platform/database/with-client.ts';
import { testDatabase, type TestDatabase } from '../../platform/test-kit/index.ts';
import {
  copyOfFirstCase,
  edit,
  importInProcess,
  keepFewNotices,
  spoil,
  stateOf,
} from '../../test/import-cases.ts';
import { testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { importDirectory } from './import-directory.ts';
import { type ImportStep, TakenAway } from './import-work.ts';

function importInto(node: TestNode, directory: string, more: object = {}) {
  const given = { ...node.work, clock: node.clock, office: 'isa-kaku', batchRows: 100, ...more };
  return importDirectory(given, directory, testDay);
}

function orderFor(database: TestDatabase, directory: string, batchRows = 400) {
  return { config: database.connectAs('app'), directory, asOf: testDay, batchRows };
}

async function uninterrupted(directory: string): Promise<Record<string, unknown[]>> {
  await using database = await testDatabase();
  const { said, code } = await importInProcess(orderFor(database, directory)).ended;
  assert.equal(code, 0, said);
  return await stateOf(database);
}

async function stepsOf(directory: string): Promise<Record<ImportStep['at'], number>> {
  await using database = await testDatabase();
  const { said } = await importInProcess(orderFor(database, directory)).ended;
  return JSON.parse(said) as Record<ImportStep['at'], number>;
}

test('an import killed at every checkpoint and resumed ends in the same records, bad rows and findings as one that was not', async () => {
  await using copy = await copyOfFirstCase();
  await keepFewNotices(copy.directory);
  await spoil(copy.directory);
  const whole = await uninterrupted(copy.directory);
  await using database = await testDatabase();
  const steps = await stepsOf(copy.directory);
  for (const at of ['staged', 'storing', 'stored', 'asking'] as const) {
    // Whoever goes on from the middle of a file has one batch fewer: then there is one step a file.
    const most = at === 'staged' ? steps.storing + 1 : steps[at];
    for (let nth = 1; nth <= most; nth += 1) {
      const run = await importInProcess({ ...orderFor(database, copy.directory), kill: { at, nth } }).ended;
      assert.equal(run.signal, 'SIGKILL', `${at} ${nth}: ${run.said}`);
    }
  }
  assert.ok(
    steps.staged > steps.storing + 1 && steps.storing > 9 && steps.stored === 1 && steps.asking === 1,
  );
  const last = await importInProcess(orderFor(database, copy.directory)).ended;
  assert.equal(last.code, 0, last.said);
  assert.ok((whole['bad']?.length ?? 0) > 3 && (whole['findings']?.length ?? 0) > 10);
  assert.deepEqual(await stateOf(database), whole);
});

test('an import killed at any moment, in the middle of a statement too, ends the same', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  const whole = await uninterrupted(copy.directory);
  await using database = await testDatabase();
  for (const afterMs of [350, 420, 480, 530, 580, 640, 700, 800]) {
    const run = importInProcess(orderFor(database, copy.directory, 50));
    await wait(afterMs);
    run.child.kill('SIGKILL');
    await run.ended;
  }
  const last = await importInProcess(orderFor(database, copy.directory, 50)).ended;
  assert.equal(last.code, 0, last.said);
  const { detection: _, files: __, ...state } = await stateOf(database);
  const { detection: ___, files: ____, ...expected } = whole;
  if ((await importsOf(database)) === 1) assert.deepEqual(state, expected);
  assert.deepEqual([state['records'], state['staged']], [expected['records'], ['0']]);
});

test('two processes importing the same and overlapping directories at once end as one after the other', async () => {
  await using one = await copyOfFirstCase();
  await using other = await copyOfFirstCase();
  await rm(join(other.directory, 'departures.csv'));
  await writeFile(
    join(other.directory, 'permissions.more.csv'),
    'permission_id,resident_id,kind,may_work,valid_from,recorded_on\r\nP-more,R-more,comprehensive,yes,2020-01-01,2026-10-30\r\n',
  );
  // Which import brought a row, and what was asked and closed on the way, hangs on the order.
  const content = async (database: TestDatabase) => {
    const { records } = await stateOf(database);
    return {
      records: records?.map(String).map((text) => text.replace(/ \S+\.csv \d+$/, '')),
      asked: await openFindings(database),
    };
  };
  // A question that was asked stays, where a later import makes it one that cannot be answered: either order is right.
  const inTurn = async (...copies: readonly { directory: string }[]) => {
    await using database = await testDatabase();
    for (const { directory } of copies) {
      assert.equal((await importInProcess(orderFor(database, directory)).ended).code, 0);
    }
    return await content(database);
  };
  const orders = [await inTurn(one, other), await inTurn(other, one)];
  await using together = await testDatabase();
  const runs = [one, other, one, other].map(({ directory }) =>
    importInProcess(orderFor(together, directory, 50)),
  );
  for (const { ended } of runs) assert.equal((await ended).code, 0, (await ended).said);
  const { records, asked } = await content(together);
  assert.deepEqual(records, orders[0]?.records);
  assert.deepEqual(records, orders[1]?.records);
  assert.ok(orders.some((order) => isDeepStrictEqual(asked, order.asked)));
  assert.equal((await stateOf(together))['staged']?.[0], '0');
});

test('a connection that the database ends stops the import, and the same command goes on', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  const whole = await uninterrupted(copy.directory);
  await using node = await testNode();
  let isCut = false;
  const cutting = {
    onStep: async ({ at }: ImportStep) => {
      if (isCut || at !== 'storing') return;
      isCut = true;
      await endConnections(node);
    },
  };
  await assert.rejects(importInto(node, copy.directory, cutting));
  // The pool notices the dead connections that lie idle.
  await wait(300);
  assert.deepEqual(await stagesOf(node), ['stopped']);
  await importInto(node, copy.directory);
  assert.deepEqual(await stateOf(node.database), whole);
  assert.deepEqual(await stagesOf(node), ['done']);
});

test('a file that changes before the import goes on is staged anew, and one that is gone is forgotten', async () => {
  await using copy = await copyOfFirstCase();
  await using node = await testNode();
  const stopAt = (last: number) => {
    let steps = 0;
    return {
      onStep: () => {
        steps += 1;
        if (steps === last) throw new Error('stop here');
      },
    };
  };
  await assert.rejects(importInto(node, copy.directory, stopAt(12)), /stop here/);
  await edit(join(copy.directory, 'residents.csv'), (text) => text.replace(/^R-[^,]*,/m, 'R-changed,'));
  await edit(join(copy.directory, 'cards.csv'), (text) => text.split('\n').slice(0, 50).join('\n'));
  await rm(join(copy.directory, 'permissions.csv'), { force: true });
  await importInto(node, copy.directory);
  const { detection: _, ...state } = await stateOf(node.database);
  const { detection: __, ...expected } = await uninterrupted(copy.directory);
  assert.deepEqual(state, expected);
});

test('a live import is not taken for dead: a second command on its directory begins its own', async () => {
  await using copy = await copyOfFirstCase();
  await using node = await testNode();
  let begun = false;
  await importInto(node, copy.directory, {
    onStep: async () => {
      if (begun) return;
      begun = true;
      assert.deepEqual(await stagesOf(node), ['receiving']);
      await importInto(node, copy.directory);
    },
  });
  assert.deepEqual(await stagesOf(node), ['done', 'done']);
});

test('what is cancelled while it is staged leaves no row of any table but its own line', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  let steps = 0;
  const cancelling = {
    onStep: async () => {
      steps += 1;
      if (steps !== 8) return;
      const [only] = await importsSeen(node);
      assert.equal((await officer.send('POST', `/api/imports/${only?.id}/cancel`)).status, 200);
    },
  };
  await assert.rejects(importInto(node, copy.directory, cancelling), TakenAway);
  assert.deepEqual(await stagesOf(node), ['cancelled']);
  const { staged, ...rest } = await stateOf(node.database);
  assert.deepEqual(staged, ['0']);
  for (const [table, rows] of Object.entries(rest)) assert.deepEqual(rows, [], table);
});

test('the ordinary role reads no staged row without a context, and takes back nothing that is stored', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  await using node = await testNode();
  let looked = false;
  await importInto(node, copy.directory, {
    onStep: async () => {
      if (looked) return;
      looked = true;
      const seen = await sql<{ n: number }>`SELECT count(*) AS n FROM renkei.staged_rows`.execute(
        node.database.app,
      );
      assert.equal(seen.rows[0]?.n, 0);
      assert.notEqual((await stateOf(node.database))['staged']?.[0], '0');
    },
  });
  const before = await stateOf(node.database);
  for (const attack of [
    sql`DELETE FROM renkei.bad_rows`,
    sql`DELETE FROM renkei.unread_rows`,
    sql`DELETE FROM renkei.blanked_cells`,
    sql`UPDATE renkei.imports SET stage = 'receiving'`,
    sql`UPDATE renkei.import_files SET kept = 0`,
  ]) {
    await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) => attack.execute(trx));
  }
  await assert.rejects(
    node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
      sql`UPDATE renkei.bad_rows SET raw = NULL`.execute(trx),
    ),
  );
  assert.deepEqual(await stateOf(node.database), before);
});

async function endConnections(node: TestNode): Promise<void> {
  await withClient(node.database.connectAs('superuser'), async (client) => {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  });
}

async function importsSeen(node: TestNode): Promise<readonly ImportView[]> {
  const officer = await node.signIn('officer-1');
  return (await officer.get('/api/imports')).json<{ imports: ImportView[] }>().imports;
}

async function stagesOf(node: TestNode): Promise<readonly string[]> {
  return (await importsSeen(node)).map(({ stage }) => stage);
}

async function openFindings(database: TestDatabase): Promise<readonly string[]> {
  return withClient(database.connectAs('superuser'), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM renkei.findings WHERE stage <> 'closed' ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  });
}

async function importsOf(database: TestDatabase): Promise<number> {
  return withClient(database.connectAs('superuser'), async (client) => {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::integer AS n FROM renkei.imports`);
    return rows[0]?.n ?? 0;
  });
}
