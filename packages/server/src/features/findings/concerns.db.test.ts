import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingView, QueuePage } from '@renkei/contract';
import { sql } from 'kysely';
import { setHold } from '../../platform/holds/holds.ts';
import { firstCaseDirectory } from '@renkei/synthetic';
import { testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { importDirectory } from '../records/import-directory.ts';

async function findingOfTwo(node: TestNode) {
  return node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx
      .selectFrom('renkei.findings')
      .select(['id', 'reference', 'concerns', 'stage', 'version'])
      .where(sql<boolean>`cardinality(concerns) = 2`)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
}

function hold(node: TestNode, residentId: string) {
  return node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    setHold(trx, node.clock, { residentId, cause: 'data-test', note: '' }),
  );
}

test('a hold on anybody whose record a finding touches pauses it, with the same few words for each of them', async () => {
  await using node = await testNode();
  const work = { ...node.work, clock: node.clock, office: 'isa-kaku' };
  await importDirectory(work, firstCaseDirectory, testDay);
  const { reference, concerns, id } = await findingOfTwo(node);
  assert.equal(concerns.length, 2);
  const officer = await node.signIn('officer-1');
  const liaison = await node.signIn('liaison-1', 'liaison');
  const looks: string[] = [];
  for (const residentId of concerns) {
    await hold(node, residentId);
    const page = await officer.get(`/api/findings/${reference}`);
    assert.equal(page.json<FindingView>().kind, 'paused');
    const list = (await officer.get('/api/findings?view=paused')).json<QueuePage>();
    looks.push(page.text, JSON.stringify(list.rows.find((row) => row.reference === reference)));
    await importDirectory(work, firstCaseDirectory, testDay);
    const { holds } = (await liaison.get('/api/holds')).json<{
      holds: { id: string; references: string[] }[];
    }>();
    assert.ok(holds.every(({ references }) => references.includes(reference)));
    for (const each of holds) await liaison.send('POST', `/api/holds/${each.id}/end`, { reason: 'answered' });
    assert.notEqual((await officer.get(`/api/findings/${reference}`)).json<FindingView>().kind, 'paused');
  }
  assert.deepEqual(looks.slice(0, 2), looks.slice(2));
  const after = await findingOfTwo(node);
  assert.equal(after.id, id);
  assert.notEqual(after.stage, 'closed');
});

test('while one of two people is on hold an import neither closes, reopens nor writes what touches both', async () => {
  await using node = await testNode();
  const work = { ...node.work, clock: node.clock, office: 'isa-kaku' };
  await importDirectory(work, firstCaseDirectory, testDay);
  const before = await findingOfTwo(node);
  await hold(node, before.concerns[1] ?? '');
  await importDirectory(work, firstCaseDirectory, testDay);
  assert.deepEqual(await findingOfTwo(node), before);
});
