import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstCaseDirectory, firstCaseLabels } from '@renkei/synthetic';
import { detect, type Finding } from '@renkei/detection';
import { collectDirectory, toFacts } from '@renkei/intake';
import { plainDate } from '@renkei/kernel';
import { sql } from 'kysely';
import { testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { setHold } from '../../platform/holds/holds.ts';
import { importDirectory } from './import-directory.ts';

function importInto(node: TestNode, directory = firstCaseDirectory) {
  return importDirectory({ ...node.work, clock: node.clock, office: 'isa-kaku' }, directory, testDay);
}

async function copyOfFirstCase() {
  const directory = await mkdtemp(join(tmpdir(), 'renkei-case-'));
  await cp(firstCaseDirectory, directory, { recursive: true });
  return { directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}

async function everythingIn(node: TestNode): Promise<string> {
  const rows = await node.work.door.enterAsSystem('isa-kaku', 'test', async (trx) => {
    const findings = await trx.selectFrom('renkei.findings').selectAll().orderBy('id').execute();
    const events = await trx
      .selectFrom('renkei.finding_events')
      .selectAll()
      .orderBy('finding_id')
      .orderBy('version')
      .execute();
    const records = await trx
      .selectFrom('renkei.records')
      .selectAll()
      .orderBy('register')
      .orderBy('record_id')
      .orderBy('recorded_on')
      .execute();
    return { findings, events, records };
  });
  return JSON.stringify(rows);
}

/** What `renkei detect` raises on the same files; whether that is right is judged where detection is tested. */
async function raisedWithoutNode(): Promise<readonly Finding[]> {
  const facts = toFacts(await collectDirectory(firstCaseDirectory));
  return detect(facts, testDay).answers.filter((answer) => answer.answer === 'finding');
}

test('the node writes exactly what is raised on the same files without a node', async () => {
  await using node = await testNode();
  await importInto(node);
  const found = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx.selectFrom('renkei.findings').select('finding').orderBy('id').execute(),
  );
  const expected = [...(await raisedWithoutNode())].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.ok(expected.length > 0);
  assert.deepEqual(
    found.map(({ finding }) => finding),
    JSON.parse(JSON.stringify(expected)),
  );
});

test('importing twice changes nothing, and says that the files were seen before', async () => {
  await using node = await testNode();
  await importInto(node);
  const before = await everythingIn(node);
  const again = await importInto(node);
  assert.ok(again.files.every((file) => file.seenBefore));
  assert.equal(await everythingIn(node), before);
});

test('two imports at once end as one', async () => {
  await using node = await testNode();
  const outcomes = await Promise.allSettled([importInto(node), importInto(node)]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'fulfilled'],
  );
  const { count } = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx
      .selectFrom('renkei.findings')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  assert.equal(count, (await raisedWithoutNode()).length);
});

test('a fact that changes reopens its finding, and one that is cured closes it, with a note each', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  await importInto(node, copy.directory);
  const label = firstCaseLabels().find((each) => each.scenario === 'hired-after-expiry');
  assert.ok(label?.expected === 'finding');
  const finding = await findingOf(node, label.notificationId);
  const permission = `permission_id,resident_id,kind,may_work,limits,valid_from,valid_until,recorded_on\r\nP-cure,${finding.resident_id},letter,yes,none,2000-01-01,2030-01-01,2026-10-30\r\n`;
  await writeFile(join(copy.directory, 'permissions.csv'), permission);
  await importInto(node, copy.directory);
  const cured = await findingOf(node, label.notificationId);
  assert.equal(cured.stage, 'closed');
  assert.equal(cured.version, finding.version + 1);
});

test('the number 個人番号 that a row held is nowhere in the database', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  const planted = '918273645546';
  const folder = join(copy.directory, 'notifications');
  for (const file of await readdir(folder)) {
    const bytes = await readFile(join(folder, file), 'latin1');
    const lines = bytes
      .split('\r\n')
      .map((line, at) => (at < 9 || line === '' ? line : plant(line, planted)));
    await writeFile(join(folder, file), lines.join('\r\n'), 'latin1');
  }
  await importInto(node, copy.directory);
  for (const table of await tablesOf(node)) {
    assert.ok(!(await node.everythingIn(table)).includes(planted), table);
  }
  const blanked = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx.selectFrom('renkei.blanked_cells').select('file').execute(),
  );
  assert.ok(blanked.length >= 298);
});

test('a register whose file is refused is not taken as complete', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  await writeFile(join(copy.directory, 'stays.csv'), 'not,the,columns\r\n1,2,3\r\n');
  const report = await importInto(node, copy.directory);
  assert.ok(report.bad.some(({ file, line }) => file === 'stays.csv' && line === 1));
  const covered = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx.selectFrom('renkei.coverage').select('register').where('register', '=', 'stays').execute(),
  );
  assert.deepEqual(covered, []);
});

test('a refused file does not make forgotten what could not be read before it', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  const file = join(copy.directory, 'stays.csv');
  const whole = await readFile(file, 'utf8');
  await writeFile(file, `${whole.trimEnd()}\r\nS-broken,stay\r\n`);
  await importInto(node, copy.directory);
  assert.equal(await countFindings(node), 0);
  await writeFile(file, 'not,the,columns\r\n');
  await importInto(node, copy.directory);
  assert.equal(await countFindings(node), 0);
  await writeFile(file, whole);
  await importInto(node, copy.directory);
  assert.equal(await countFindings(node), 0, 'an increment proves nothing of a row that it does not hold');
  await deliverWhole(copy.directory, 'stays');
  await writeFile(file, `${whole.trimEnd()}\r\n\r\n`);
  await importInto(node, copy.directory);
  assert.ok((await countFindings(node)) > 0);
});

test('a correction that the register learns tomorrow cures nothing today', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  const label = firstCaseLabels().find((each) => each.scenario === 'hired-after-expiry');
  assert.ok(label?.expected === 'finding');
  await using whole = await testNode();
  await importInto(whole);
  const { resident_id: resident } = await findingOf(whole, label.notificationId);
  const header = 'permission_id,resident_id,kind,may_work,valid_from,recorded_on';
  const file = join(copy.directory, 'permissions.csv');
  await writeFile(file, `${header}\r\nP-1,${resident},letter,yes,2026-02-30,2026-10-01\r\n`);
  await importInto(node, copy.directory);
  const unread = await countFindings(node);
  const corrected = `P-1,${resident},letter,yes,2027-01-01,2026-12-01,permissions.csv#2`;
  await writeFile(join(copy.directory, 'permissions.b.csv'), `${header},renkei_row\r\n${corrected}\r\n`);
  await importInto(node, copy.directory);
  assert.equal(await countFindings(node), unread);
  const stored = { ...node.work, clock: node.clock, office: 'isa-kaku' };
  await importDirectory(stored, copy.directory, plainDate('2026-12-01'));
  assert.ok((await countFindings(node)) > unread);
});

test('a stay that a later file tells differently on the same day is named, and leaves its person’s register incomplete', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  await importInto(node, copy.directory);
  const label = firstCaseLabels().find((each) => each.scenario === 'hired-after-expiry');
  assert.ok(label?.expected === 'finding');
  const { resident_id: resident } = await findingOf(node, label.notificationId);
  const file = join(copy.directory, 'stays.csv');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const changed = lines.map((line) =>
    line.includes(`,stay,${resident},`) ? line.replace(/,\d{4}-(\d\d-\d\d),/, ',2019-$1,') : line,
  );
  await writeFile(file, changed.join('\n'));
  const report = await importInto(node, copy.directory);
  assert.ok(report.bad.some(({ code }) => code === 'row.conflict'));
  const unread = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx.selectFrom('renkei.unread_rows').select(['register', 'resident_id']).execute(),
  );
  assert.ok(unread.some((row) => row.register === 'stays' && row.resident_id === resident));
});

test('a register that reaches less far than before ends no finding', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  await importInto(node, copy.directory);
  const file = join(copy.directory, 'coverage.csv');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('2026-10-31', '2019-01-01'));
  await importInto(node, copy.directory);
  const open = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx
      .selectFrom('renkei.findings')
      .select('id')
      .where('stage', '=', 'open')
      .where('rule_id', '=', 'stay-expired')
      .execute(),
  );
  assert.equal(open.length, await countFindings(node));
});

test('while a record is paused nothing new is written of it, and nothing closes or reopens', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  const label = firstCaseLabels().find((each) => each.scenario === 'hired-after-expiry');
  assert.ok(label?.expected === 'finding');
  await importInto(node, copy.directory);
  const before = await findingOf(node, label.notificationId);
  await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    setHold(trx, node.clock, { residentId: before.resident_id ?? '', cause: 'data-test', note: '' }),
  );
  const header = 'permission_id,resident_id,kind,may_work,limits,valid_from,valid_until,recorded_on';
  const cure = `P-cure,${before.resident_id},letter,yes,none,2000-01-01,2030-01-01,2026-10-30`;
  await writeFile(join(copy.directory, 'permissions.csv'), `${header}\r\n${cure}\r\n`);
  await importInto(node, copy.directory);
  assert.deepEqual(await findingOf(node, label.notificationId), before);
});

test('an import for a day before the last one is refused and changes nothing', async () => {
  await using node = await testNode();
  await importInto(node);
  const before = await everythingIn(node);
  const earlier = importDirectory(
    { ...node.work, clock: node.clock, office: 'isa-kaku' },
    firstCaseDirectory,
    plainDate('2026-10-30'),
  );
  await assert.rejects(earlier, /the last import was for 2026-10-31/);
  assert.equal(await everythingIn(node), before);
});

test('nothing is asked under a rule that has ended, and its findings stay as they are', async () => {
  await using node = await testNode();
  await importInto(node);
  await importDirectory(
    { ...node.work, clock: node.clock, office: 'isa-kaku' },
    firstCaseDirectory,
    plainDate('2028-10-01'),
  );
  const exits = await node.everythingIn('renkei.finding_events');
  assert.doesNotMatch(exits, /"exit": "facts-changed"/);
});

test('an unreviewed finding closes by age after twelve months', async () => {
  await using node = await testNode();
  await importInto(node);
  await using copy = await copyOfFirstCase();
  await importDirectory(
    { ...node.work, clock: node.clock, office: 'isa-kaku' },
    copy.directory,
    plainDate('2027-10-31'),
  );
  const stages = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx.selectFrom('renkei.findings').select('stage').where('written_on', '=', '2026-10-31').execute(),
  );
  const left = stages.filter(({ stage }) => stage !== 'closed');
  assert.ok(stages.length > 0);
  assert.deepEqual(left, []);
});

/** Says in coverage.csv that the file of a register holds all of it. */
async function deliverWhole(directory: string, register: string): Promise<void> {
  const file = join(directory, 'coverage.csv');
  const lines = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/);
  const told = lines.map((line, at) => {
    const [name, until] = line.split(',');
    return `${name},${until},${at === 0 ? 'delivery' : name === register ? 'whole' : ''}`;
  });
  await writeFile(file, `${told.join('\r\n')}\r\n`);
}

async function countFindings(node: TestNode): Promise<number> {
  const rows = await node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx.selectFrom('renkei.findings').select('id').where('rule_id', '=', 'stay-expired').execute(),
  );
  return rows.length;
}

function plant(line: string, number: string): string {
  const cells = line.split(',');
  cells[2] = number;
  return cells.join(',');
}

async function findingOf(node: TestNode, notificationId: string) {
  return node.work.door.enterAsSystem('isa-kaku', 'test', (trx) =>
    trx
      .selectFrom('renkei.findings')
      .selectAll()
      .where('notification_id', '=', notificationId)
      .where('rule_id', '=', 'stay-expired')
      .executeTakeFirstOrThrow(),
  );
}

async function tablesOf(node: TestNode): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('renkei', 'letterbox', 'protection')
  `.execute(node.database.app);
  return rows.map(({ name }) => name);
}
