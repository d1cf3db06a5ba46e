import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '@renkei/contract';
import type { QueuePage } from '@renkei/contract';
import { firstCaseDirectory } from '@renkei/synthetic';
import { sql } from 'kysely';
import { importDirectory } from '../../features/records/import-directory.ts';
import { testDay, testNode } from '../../test/test-node.ts';
import { inTransaction, tablesWithoutForcedPolicy } from '../database/index.ts';
import { type Action, actions, mayDo } from './policy.ts';

test('every table is under forced row security with a policy', async () => {
  await using node = await testNode();
  assert.deepEqual(await tablesWithoutForcedPolicy(node.database.owner), []);
});

const allowed: Readonly<Record<string, readonly string[]>> = {
  officer: [
    'findings.list',
    'findings.poll',
    'finding.read',
    'finding.step',
    'finding.draft',
    'imports.read',
    'imports.poll',
    'imports.send',
    'imports.store',
    'imports.cancel',
    'imports.resume',
    'imports.export',
    'rules.read',
    'rules.export',
    'reads.own',
  ],
  supervisor: [
    'findings.list',
    'findings.poll',
    'finding.read',
    'finding.step',
    'finding.draft',
    'imports.read',
    'imports.poll',
    'imports.send',
    'imports.store',
    'imports.cancel',
    'imports.resume',
    'imports.export',
    'rules.read',
    'rules.export',
    'reads.own',
  ],
  'employment-service': [
    'findings.list',
    'findings.poll',
    'finding.read',
    'finding.step',
    'finding.draft',
    'rules.read',
    'rules.export',
    'reads.own',
  ],
  liaison: ['holds.read', 'hold.end', 'reads.own'],
  protection: ['reads.own'],
};

test('each role may do what its table says, and nothing else', () => {
  for (const role of roles) {
    const may = actions.filter((action: Action) => mayDo(role, action));
    assert.deepEqual([...may].sort(), [...(allowed[role] ?? [])].sort(), role);
  }
});

test('nothing is read without sign-in, without a purpose, or after the purpose has ended', async () => {
  await using node = await testNode();
  const stranger = await node.app.request('/api/findings');
  assert.equal(stranger.status, 401);
  const officer = await node.signIn('officer-1', '');
  assert.equal((await officer.get('/api/findings')).json<{ code: string }>().code, 'purpose.missing');
  await officer.send('PUT', '/api/session/purpose', { purpose: 'notification-check' });
  assert.equal((await officer.get('/api/findings')).status, 200);
  node.clock.forward(61);
  assert.equal((await officer.get('/api/findings')).json<{ code: string }>().code, 'purpose.missing');
});

test('a purpose of another desk is refused', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1', '');
  const refused = await officer.send('PUT', '/api/session/purpose', { purpose: 'protection' });
  assert.equal(refused.json<{ code: string }>().code, 'purpose.not-yours');
});

test('each read has its audit row with the purpose, and each person reads their own rows only', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  await officer.get('/api/findings?view=mine');
  const mine = (await officer.get('/api/my-reads')).json<{
    entries: { action: string; subject: string }[];
  }>();
  assert.deepEqual(
    mine.entries.map(({ action, subject }) => `${action} ${subject}`.trim()),
    ['reads.own', 'findings.list mine'],
  );
  const other = await node.signIn('officer-2');
  const theirs = (await other.get('/api/my-reads')).json<{ entries: { action: string }[] }>();
  assert.deepEqual(
    theirs.entries.map(({ action }) => action),
    ['reads.own'],
  );
});

test('if the audit row cannot be written, nothing is served', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  await sql`ALTER TABLE renkei.audit ADD CONSTRAINT disk_is_full CHECK (action <> 'findings.list')`.execute(
    node.database.owner,
  );
  assert.equal((await officer.get('/api/findings')).status, 500);
});

test('the node’s ordinary database password cannot read a finding without a context, change history, or erase audit', async () => {
  await using node = await testNode();
  const { app } = node.database;
  await importDirectory({ ...node.work, clock: node.clock, office: 'isa-kaku' }, firstCaseDirectory, testDay);
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM renkei.findings`.execute(app);
  assert.equal(rows[0]?.count, 0);
  for (const attack of [
    sql`UPDATE renkei.finding_events SET by = 'nobody'`,
    sql`DELETE FROM renkei.finding_events`,
    sql`UPDATE renkei.records SET body = '{}'`,
    sql`DELETE FROM renkei.audit`,
    sql`UPDATE renkei.audit SET actor = 'nobody'`,
    sql`TRUNCATE renkei.audit`,
    sql`SELECT * FROM letterbox.protection_checks`,
    sql`SELECT * FROM letterbox.hold_causes`,
    sql`ALTER TABLE renkei.findings DISABLE ROW LEVEL SECURITY`,
    sql`DROP POLICY findings_of_the_office ON renkei.findings`,
    sql`SET ROLE postgres`,
  ]) {
    await assert.rejects(attack.execute(app));
  }
});

test('another office sees nothing, whatever it asks', async () => {
  await using node = await testNode();
  await importDirectory({ ...node.work, clock: node.clock, office: 'isa-kaku' }, firstCaseDirectory, testDay);
  const elsewhere = { actor: 'x', office: 'isa-other', role: 'officer', purpose: 'notification-check' };
  for (const table of [
    'findings',
    'finding_events',
    'records',
    'imports',
    'import_files',
    'bad_rows',
    'coverage',
  ]) {
    const rows = await inTransaction(node.database.app, elsewhere, async (trx) =>
      sql`SELECT * FROM ${sql.table(`renkei.${table}`)} LIMIT 1`.execute(trx),
    );
    assert.equal(rows.rows.length, 0, table);
  }
});

test('"ask for a protection check" leaves no trace that another role can read', async () => {
  await using node = await testNode();
  await importDirectory({ ...node.work, clock: node.clock, office: 'isa-kaku' }, firstCaseDirectory, testDay);
  const officer = await node.signIn('officer-1');
  const seen = async () => {
    const page = (await officer.get('/api/findings')).json<QueuePage>();
    const reference = page.rows[0]?.reference ?? '';
    const finding = (await officer.get(`/api/findings/${reference}`)).json<Record<string, unknown>>();
    return { reference, list: { ...page, asOf: '' }, finding: { ...finding, asOf: '' } };
  };
  await seen();
  const before = await seen();
  const audited = (await node.everythingIn('renkei.audit')).length;
  const asked = await officer.send('POST', '/api/protection-checks', {
    reference: before.reference,
    note: 'afraid of the employer',
  });
  assert.deepEqual([asked.status, asked.text], [204, '']);
  assert.equal((await node.everythingIn('renkei.audit')).length, audited);
  assert.deepEqual(await seen(), before);
  const unknown = await officer.send('POST', '/api/protection-checks', { reference: 'F-NONE-00', note: '' });
  assert.deepEqual([unknown.status, unknown.text], [204, '']);
  for (const account of ['officer-1', 'supervisor-1']) {
    assert.equal((await (await node.signIn(account)).get('/api/protection-checks')).status, 404);
  }
  const protection = await node.signIn('protection-1', 'protection');
  const { requests } = (await protection.get('/api/protection-checks')).json<{
    requests: { note: string }[];
  }>();
  assert.deepEqual(requests.map(({ note }) => note).sort(), ['', 'afraid of the employer']);
});

test('the protection desk’s own reads are written down, in its own compartment', async () => {
  await using node = await testNode();
  const protection = await node.signIn('protection-1', 'protection');
  await protection.get('/api/protection-checks');
  assert.match(
    await node.everythingIn('letterbox.protection_reads'),
    /protection-1,protection,protection-checks.read/,
  );
});

test('another name that leads to this node, a body too long and a broken path are refused without harm', async () => {
  await using node = await testNode();
  assert.equal((await node.app.request('http://attacker.example/api/session')).status, 403);
  const officer = await node.signIn('officer-1');
  const long = await officer.send('POST', '/api/protection-checks', {
    reference: 'F',
    note: 'x'.repeat(100_000),
  });
  assert.equal(long.status, 413);
});

test('a request from another site is refused', async () => {
  await using node = await testNode();
  const response = await node.app.request('/api/session', {
    method: 'POST',
    body: '{"accountId":"officer-1"}',
  });
  assert.equal(response.status, 403);
});
