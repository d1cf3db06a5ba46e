import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingView, OpenFinding, RulesView } from '@renkei/contract';
import { firstCaseDirectory } from '@renkei/synthetic';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/index.ts';
import { setHold } from '../../platform/holds/holds.ts';
import { type Caller, testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { releaseOutcomes } from '../findings/release-outcomes.ts';
import { importDirectory } from '../records/import-directory.ts';
import { decideRule } from './decide-rule.ts';
import { holdToAccount } from './hold-to-account.ts';

const RULE = 'stay-expired';
const panel = {
  kind: 'asks',
  ruleId: RULE,
  decidedBy: 'the outside panel',
  reference: 'P-2026-11',
  reason: 'the margin was changed',
} as const;

function importInto(node: TestNode) {
  return importDirectory(
    { ...node.work, clock: node.clock, office: 'isa-kaku' },
    firstCaseDirectory,
    testDay,
  );
}

async function rows(node: TestNode) {
  return node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx
      .selectFrom('renkei.findings')
      .select(['id', 'reference', 'stage', 'concerns', 'outcome'])
      .where('rule_id', '=', RULE)
      .where(sql<boolean>`finding -> 'link' ->> 'answer' = 'same-person'`)
      .orderBy('id')
      .execute(),
  );
}

/** Through the steps to "explained", for so many findings, until they lie in the out-tray. */
async function explain(node: TestNode, officer: Caller, count: number): Promise<readonly string[]> {
  const references = (await rows(node)).slice(0, count).map(({ reference }) => reference);
  for (const reference of references) {
    const path = `/api/findings/${reference}`;
    const step = async (said: Record<string, unknown>) => {
      const view = (await officer.get(path)).json<FindingView>();
      const version = view.kind === 'paused' ? 0 : view.version;
      const answered = await officer.send('POST', `${path}/steps`, { ...said, version });
      assert.equal(answered.status, 200, answered.text);
      return answered.json<OpenFinding>();
    };
    const { evidence } = await step({ type: 'identity-answered', answer: 'same-person' });
    const cited = { evidence: [evidence[0]?.id ?? ''] };
    const explanationId = 'renewed-or-changed';
    await step({ type: 'explanation-answered', explanationId, answer: 'applies', because: 'b', ...cited });
    await step({ type: 'outcome-recorded', outcome: 'explained', reason: 'r', ...cited });
  }
  node.clock.forward(11);
  return references;
}

function release(node: TestNode): Promise<number> {
  return node.work.door.enterAsSystem('isa-kaku', 'findings.release', (trx) =>
    releaseOutcomes(trx, { clock: node.clock, publish: node.work.publish }),
  );
}

async function ruleNow(caller: Caller) {
  const view = (await caller.get('/api/rules')).json<RulesView>();
  const rule = view.rules.find(({ id }) => id === RULE);
  assert.ok(rule !== undefined);
  return rule;
}

test('a rule whose questions are mostly explained falls by itself, asks nothing, and only a panel switches it on', async () => {
  await using node = await testNode();
  await importInto(node);
  const officer = await node.signIn('officer-1');
  const held = (await rows(node)).at(-1);
  assert.ok(held !== undefined);
  await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    setHold(trx, node.clock, { residentId: held.concerns[0] ?? '', cause: 'data-test', note: '' }),
  );
  const explained = new Set(await explain(node, officer, 20));
  assert.equal(await release(node), 20);
  const fallen = await ruleNow(officer);
  assert.equal(fallen.state, 'observes');
  assert.equal(fallen.figures?.share, 100);
  assert.deepEqual(
    fallen.figures?.byExplanation.map(({ count }) => count),
    [20],
  );
  for (const row of await rows(node)) {
    if (row.id === held.id) assert.notEqual(row.stage, 'closed', 'paused: neither closes nor reopens');
    else assert.equal(row.stage, 'closed');
    if (explained.has(row.reference)) assert.equal(row.outcome, 'explained', 'what was decided stays');
  }
  node.clock.forward(24 * 60);
  const again = await node.signIn('officer-1');
  await importInto(node);
  assert.ok(((await ruleNow(again)).figures?.wouldAsk ?? 0) > 0);
  const [open] = (await rows(node)).filter(({ stage, id }) => stage !== 'closed' && id !== held.id);
  assert.equal(open, undefined);
  const liaison = await node.signIn('liaison-1', 'liaison');
  const { holds } = (await liaison.get('/api/holds')).json<{ holds: { id: string }[] }>();
  await liaison.send('POST', `/api/holds/${holds[0]?.id ?? ''}/end`, { reason: 'answered' });
  assert.equal((await rows(node)).find(({ id }) => id === held.id)?.stage, 'closed');
  const at = { door: node.work.door, clock: node.clock, office: 'isa-kaku' };
  assert.deepEqual(await decideRule(at, { ...panel, reference: ' ' }), {
    ok: false,
    error: 'decision.incomplete',
  });
  assert.ok((await decideRule(at, panel)).ok);
  await importInto(node);
  const asking = await ruleNow(again);
  assert.equal(asking.state, 'asks');
  assert.match(asking.why.en, /the outside panel \(P-2026-11\)/);
  assert.equal(asking.figures?.explained, 0, 'what came of it before no longer counts');
  assert.ok((await rows(node)).some(({ stage }) => stage === 'reopened'));
  const audit = await node.everythingIn('renkei.audit');
  assert.match(audit, /rules\.decide stay-expired/);
});

test('nobody but the node itself and the panel’s command writes a decision on a rule', async () => {
  await using node = await testNode();
  for (const role of ['officer', 'supervisor', 'employment-service', 'liaison', 'protection']) {
    const context = { actor: 'x', office: 'isa-kaku', role, purpose: 'notification-check' };
    const attack = inTransaction(node.database.app, context, (trx) =>
      sql`INSERT INTO renkei.rule_decisions (rule_id, kind, at, decided_on, decided_by, reference, reason)
          VALUES (${RULE}, 'asks', now(), '2026-10-31', 'me', 'none', '{}')`.execute(trx),
    );
    await assert.rejects(attack, role);
  }
  for (const attack of [
    sql`DELETE FROM renkei.rule_decisions`,
    sql`UPDATE renkei.rule_decisions SET kind = 'asks'`,
    sql`DELETE FROM renkei.rule_figures`,
  ])
    await assert.rejects(attack.execute(node.database.app));
});

test('broken off in the middle nothing stays half: no outcome left, no rule fell, nothing closed', async () => {
  await using node = await testNode();
  await importInto(node);
  const officer = await node.signIn('officer-1');
  await explain(node, officer, 20);
  const before = await rows(node);
  const broken = node.work.door.enterAsSystem('isa-kaku', 'findings.release', async (trx) => {
    await releaseOutcomes(trx, { clock: node.clock, publish: node.work.publish });
    throw new Error('the power failed');
  });
  await assert.rejects(broken, /the power failed/);
  assert.deepEqual(await rows(node), before);
  assert.equal((await ruleNow(officer)).state, 'asks');
  assert.equal(await release(node), 20);
  assert.equal((await ruleNow(officer)).state, 'observes');
});

test('counting twice changes nothing, and two releases at once count each outcome once', async () => {
  await using node = await testNode();
  await importInto(node);
  const officer = await node.signIn('officer-1');
  await explain(node, officer, 6);
  const released = await Promise.all([release(node), release(node)]);
  assert.equal(
    released.reduce((a, b) => a + b),
    6,
  );
  const once = await ruleNow(officer);
  assert.equal(once.figures?.explained, 6);
  const { clock, work } = node;
  await work.door.enterAsSystem('isa-kaku', 'test', (transaction) =>
    holdToAccount({ transaction, clock, publish: work.publish }, [RULE]),
  );
  assert.deepEqual(await ruleNow(officer), once);
});

test('a rule that would ask nothing at the last run says so; a decision that leaves in between changes it not', async () => {
  await using node = await testNode();
  const { clock, work } = node;
  const kept = async (wouldAsk?: ReadonlyMap<string, number>) => {
    await work.door.enterAsSystem('isa-kaku', 'test', (transaction) =>
      holdToAccount({ transaction, clock, publish: work.publish }, [RULE], wouldAsk),
    );
    const [, count] = /wouldAsk\W+(\d+)/.exec(await node.everythingIn('renkei.rule_figures')) ?? [];
    return count;
  };
  assert.equal(await kept(new Map([[RULE, 5]])), '5');
  assert.equal(await kept(), '5');
  assert.equal(await kept(new Map()), '0');
});

test('what is kept of name traditions are counts: no name stands in the figures, and few are not shown', async () => {
  await using node = await testNode();
  await importInto(node);
  const officer = await node.signIn('officer-1');
  await explain(node, officer, 6);
  await release(node);
  const kept = await node.everythingIn('renkei.rule_figures');
  const names = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    sql<{
      name: string;
    }>`SELECT body ->> 'name' AS name FROM renkei.records WHERE register = 'residents'`.execute(trx),
  );
  for (const { name } of names.rows) assert.ok(!kept.includes(name));
  assert.match(kept, /byTradition/);
  assert.deepEqual((await ruleNow(officer)).figures?.byTradition, []);
});

test('the table of rules has all twenty-nine, also as CSV, and names no rule’s person or place', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const view = (await officer.get('/api/rules')).json<RulesView>();
  assert.equal(view.rules.length, 29);
  assert.equal(view.countedAt, null);
  assert.equal(view.rules.find(({ id }) => id === 'facilitator-pattern')?.state, 'not-built');
  const csv = await officer.get('/api/rules/rules.csv');
  assert.match(csv.headers.get('content-type') ?? '', /text\/csv/);
  assert.equal(csv.text.trim().split('\r\n').length, 30);
});
