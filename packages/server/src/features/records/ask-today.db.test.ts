import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, plainDate, type PlainDate } from '@renkei/kernel';
import { firstCaseDirectory } from '@renkei/synthetic';
import { testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { nodeWork } from '../../app.ts';
import { askToday } from './ask-today.ts';
import { importDirectory } from './import-directory.ts';

/** The node's own work on another day. */
function on(node: TestNode, day: PlainDate) {
  const clock: Clock = { now: () => new Date(`${day}T01:00:00Z`), today: () => day };
  return { ...workOf(node), ...nodeWork({ database: node.database, clock }), clock };
}

function workOf(node: TestNode) {
  return { ...node.work, app: node.database.app, clock: node.clock, office: 'isa-kaku' };
}

async function stages(node: TestNode): Promise<readonly string[]> {
  const rows = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx
      .selectFrom('renkei.findings')
      .select('stage')
      .where('written_on', '=', testDay)
      .orderBy('id')
      .execute(),
  );
  return rows.map(({ stage }) => stage);
}

test('without an import a finding that nobody reviewed closes by age on its day, once, and stays closed', async () => {
  await using node = await testNode();
  const work = workOf(node);
  await askToday(on(node, plainDate('2027-10-31')));
  assert.deepEqual(await stages(node), [], 'before the first import there is nothing to ask');
  await importDirectory(work, firstCaseDirectory, testDay);
  const before = await stages(node);
  await askToday(work);
  assert.deepEqual(await stages(node), before, 'today was asked by the import');
  await askToday(on(node, plainDate('2027-10-30')));
  assert.ok((await stages(node)).some((stage) => stage === 'open'));
  const twice = on(node, plainDate('2027-10-31'));
  await Promise.all([askToday(twice), askToday(twice)]);
  const after = await stages(node);
  // What later notices have changed is open again; nothing that nobody looked at is.
  assert.ok(after.every((stage) => stage !== 'open'));
  const closed = after.filter((stage) => stage === 'closed').length;
  const events =
    (await node.everythingIn('renkei.finding_events')).match(/"+exit"+: "+(closed-by-age|facts-changed)/g) ??
    [];
  assert.equal(events.length, closed, 'each once');
  const runs = (await node.everythingIn('renkei.daily_runs')).match(/isa-kaku/g) ?? [];
  assert.equal(runs.length, 2);
});

test('a look whether a new day has begun leaves no audit row, a day that has begun one', async () => {
  await using node = await testNode();
  const work = workOf(node);
  await importDirectory(work, firstCaseDirectory, testDay);
  const before = await node.everythingIn('renkei.audit');
  await askToday(work);
  assert.equal(await node.everythingIn('renkei.audit'), before);
  await askToday(on(node, plainDate('2026-11-01')));
  const audit = await node.everythingIn('renkei.audit');
  assert.equal((audit.match(/day\.ask,day\.ask/g) ?? []).length, 1);
});

test('an import for an earlier day than the node has asked about opens nothing that has closed since', async () => {
  await using node = await testNode();
  const work = workOf(node);
  await importDirectory(work, firstCaseDirectory, testDay);
  await askToday(on(node, plainDate('2027-10-31')));
  const closed = await stages(node);
  await importDirectory(work, firstCaseDirectory, testDay);
  assert.deepEqual(await stages(node), closed);
});
