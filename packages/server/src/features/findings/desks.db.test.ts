import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingView, QueuePage } from '@renkei/contract';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/index.ts';
import { demoOffices, type Office } from '../../platform/session/demo-offices.ts';
import { smallNation } from '../../test/small-nation.ts';
import { type Caller, testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { importDirectory } from '../records/import-directory.ts';

async function filledNode(office: Office): Promise<TestNode> {
  const node = await testNode(office);
  await using nation = await smallNation();
  await importDirectory({ ...node.work, clock: node.clock, office: office.id }, nation.directory, testDay);
  return node;
}

async function desksIn(node: TestNode): Promise<readonly string[]> {
  const rows = await node.work.door.enterAsSystem(node.office.id, 'test', (trx) =>
    trx.selectFrom('renkei.findings').select('desk').distinct().orderBy('desk').execute(),
  );
  return rows.map(({ desk }) => desk);
}

/** Every row of a caller's list, page by page. */
async function listed(caller: Caller, query = ''): Promise<QueuePage['rows']> {
  const rows: QueuePage['rows'] = [];
  let after = '';
  for (;;) {
    const page = (await caller.get(`/api/findings?${query}${after}`)).json<QueuePage>();
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = `&after=${page.next}`;
  }
}

test('a node writes what its own desks ask first, and nothing that is another agency’s', async () => {
  await using immigration = await filledNode(demoOffices.immigration);
  assert.deepEqual(await desksIn(immigration), ['C', 'I']);
  await using labour = await filledNode(demoOffices.labour);
  assert.deepEqual(await desksIn(labour), ['L', 'W']);
});

test('a support item for a worker is in no list, count, page or export of a labour officer', async () => {
  await using node = await filledNode(demoOffices.labour);
  const service = await node.signIn('employment-service-1', 'worker-support');
  const support = await listed(service);
  assert.ok(support.length > 0);
  const officer = await node.signIn('labour-1');
  const theirs = new Set((await listed(officer)).map(({ reference }) => reference));
  assert.ok(theirs.size > 0);
  for (const { reference } of support) {
    assert.ok(!theirs.has(reference));
    assert.equal((await officer.get(`/api/findings/${reference}`)).status, 404);
    assert.equal((await service.get(`/api/findings/${reference}`)).status, 200);
  }
  for (const reference of theirs) assert.equal((await service.get(`/api/findings/${reference}`)).status, 404);
  assert.equal((await service.get('/api/imports')).json<{ code: string }>().code, 'action.not-yours');
  const counts = (await officer.get('/api/findings')).json<QueuePage>().counts;
  assert.equal(counts['all-open'].count, theirs.size);
});

test('the node’s ordinary database role reads no support item under another role’s setting or another purpose', async () => {
  await using node = await filledNode(demoOffices.labour);
  const as = (role: string, purpose: string) => ({ actor: 'x', office: node.office.id, role, purpose });
  const attacks = [
    as('officer', 'notification-check'),
    as('officer', 'worker-support'),
    as('supervisor', 'worker-support'),
    as('liaison', 'worker-support'),
    as('protection', 'worker-support'),
    as('employment-service', 'notification-check'),
    as('Employment-Service', 'worker-support'),
    { ...as('employment-service', 'worker-support'), office: demoOffices.immigration.id },
  ];
  const seen = (context: Parameters<typeof inTransaction>[1]) =>
    inTransaction(node.database.app, context, async (trx) => {
      const findings = await sql`SELECT id FROM renkei.findings WHERE desk = 'W'`.execute(trx);
      const events = await sql`
        SELECT e.finding_id FROM renkei.finding_events e WHERE e.finding_id IN (SELECT id FROM renkei.findings WHERE desk = 'W')
      `.execute(trx);
      return findings.rows.length + events.rows.length;
    });
  for (const context of attacks) assert.equal(await seen(context), 0, JSON.stringify(context));
  assert.ok((await seen(as('employment-service', 'worker-support'))) > 0);
  const others = await inTransaction(node.database.app, as('employment-service', 'worker-support'), (trx) =>
    sql`SELECT id FROM renkei.findings WHERE desk <> 'W'`.execute(trx),
  );
  assert.equal(others.rows.length, 0);
});

test('an immigration officer is no one at the labour node, and the other way round', async () => {
  await using labour = await testNode(demoOffices.labour);
  await using immigration = await testNode();
  const at = async (node: TestNode, accountId: string) =>
    (
      await node.app.request('/api/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-renkei': '1' },
        body: JSON.stringify({ accountId }),
      })
    ).status;
  assert.equal(await at(labour, 'officer-1'), 422);
  assert.equal(await at(immigration, 'employment-service-1'), 422);
  assert.equal(await at(labour, 'employment-service-1'), 200);
});

test('the filter by rule shows no finding that is still to be compared, and that by desk no other desk’s', async () => {
  await using node = await filledNode(demoOffices.immigration);
  const officer = await node.signIn('officer-1');
  assert.deepEqual(await listed(officer, 'rule=stay-expired'), []);
  const superseded = await listed(officer, 'rule=card-number-superseded');
  assert.ok(superseded.length > 0);
  assert.ok(superseded.every(({ blind }) => !blind));
  const [both, c, i] = await Promise.all(
    ['', 'desk=C', 'desk=I'].map(async (query) => (await listed(officer, query)).length),
  );
  assert.ok(c !== undefined && i !== undefined && c > 0 && i > 0);
  assert.equal(both, c + i);
});

test('a correction that nobody has to be blind for shows its question at once, and step 1 is still asked', async () => {
  await using node = await filledNode(demoOffices.immigration);
  const officer = await node.signIn('officer-1');
  const [row] = await listed(officer, 'rule=card-number-superseded');
  const view = (await officer.get(`/api/findings/${row?.reference ?? ''}`)).json<FindingView>();
  assert.ok(view.kind === 'open');
  assert.deepEqual([view.identity, view.compares, view.wasBlind], [null, 'linked', false]);
  assert.ok(view.outcomes.every(({ notOpen }) => notOpen === 'finding.not-compared-yet'));
});
