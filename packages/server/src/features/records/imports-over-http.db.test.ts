import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  BadRowsPage,
  BlankedCellsPage,
  ImportFileView,
  ImportsView,
  ImportView,
} from '@renkei/contract';
import { firstCaseDirectory } from '@renkei/synthetic';
import { withClient } from '../../platform/database/with-client.ts';
import { copyOfFirstCase, filesIn, spoil, stateOf } from '../../test/import-cases.ts';
import { type Caller, testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { importDirectory } from './import-directory.ts';

const pathOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

async function begin(caller: Caller, files: number): Promise<string> {
  const answer = await caller.send('POST', '/api/imports', { files });
  assert.equal(answer.status, 201, answer.text);
  return answer.json<ImportView>().id;
}

async function sendAll(caller: Caller, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const id = await begin(caller, files.size);
  for (const [file, bytes] of files) {
    const answer = await caller.put(`/api/imports/${id}/files/${pathOf(file)}`, bytes);
    assert.equal(answer.status, 200, `${file}: ${answer.text}`);
    const view = answer.json<ImportFileView>();
    assert.equal(view.read, view.kept + view.named);
  }
  return id;
}

/** Stores and asks with the node's own work, until the import has ended. */
async function finish(node: TestNode, caller: Caller, id: string): Promise<ImportView> {
  const stored = await caller.send('POST', `/api/imports/${id}/store`);
  assert.equal(stored.status, 202, stored.text);
  return ended(node, caller, id);
}

async function ended(node: TestNode, caller: Caller, id: string): Promise<ImportView> {
  const stop = node.runImports();
  try {
    for (let tries = 0; tries < 300; tries += 1) {
      const view = (await caller.get(`/api/imports/${id}`, { 'x-renkei-poll': '1' })).json<ImportView>();
      if (['done', 'stopped', 'cancelled'].includes(view.stage)) return view;
      await wait(50);
    }
    throw new Error('the import does not end');
  } finally {
    await stop();
  }
}

async function codeOf(answer: Promise<{ status: number; json<T>(): T }>): Promise<string> {
  const given = await answer;
  return given.status < 400 ? String(given.status) : given.json<{ code: string }>().code;
}

test('an officer’s import through HTTP equals the command’s import of the same files row by row', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  await using byCommand = await testNode();
  await importDirectory(
    { ...byCommand.work, clock: byCommand.clock, office: 'isa-kaku' },
    copy.directory,
    testDay,
  );
  await using byPage = await testNode();
  const officer = await byPage.signIn('officer-1');
  const files = [...(await filesIn(copy.directory))].toReversed();
  const id = await sendAll(officer, new Map(files));
  const view = await finish(byPage, officer, id);
  assert.equal(view.stage, 'done');
  assert.deepEqual(await stateOf(byPage.database), await stateOf(byCommand.database));
  for (const file of view.files) {
    assert.equal(file.read, file.kept + file.named);
    assert.equal(file.kept, (file.added ?? 0) + (file.corrected ?? 0) + (file.known ?? 0), file.file);
  }
  assert.ok((view.detection?.news.written ?? 0) > 10);
});

test('files sent again are seen before, and nothing is new', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const files = await filesIn(firstCaseDirectory);
  await finish(node, officer, await sendAll(officer, files));
  const { records, findings } = await stateOf(node.database);
  const again = await finish(node, officer, await sendAll(officer, files));
  assert.ok(again.files.every((file) => file.seenBefore && file.added === 0 && file.corrected === 0));
  assert.deepEqual(again.detection?.news, { written: 0, reopened: 0, closed: 0 });
  const after = await stateOf(node.database);
  assert.deepEqual([after['records'], after['findings']], [records, findings]);
});

test('a file of only the bad rows, corrected, cures them: the cannot-say turns into the right answer', async () => {
  await using right = await testNode();
  const files = await filesIn(firstCaseDirectory);
  const rightOfficer = await right.signIn('officer-1');
  await finish(right, rightOfficer, await sendAll(rightOfficer, files));
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const good = String(files.get('cards.csv'));
  const bad = good.replaceAll(/^(XX0000[0-4]\d{3}XX,[^,]+),(\d{4}-\d\d)-/gm, '$1,$2x');
  const spoilt = new Map([...files, ['cards.csv', Buffer.from(bad)] as const]);
  const first = await finish(node, officer, await sendAll(officer, spoilt));
  const cards = first.files.find(({ file }) => file === 'cards.csv');
  assert.ok(cards !== undefined && cards.named > 0 && cards.toCorrect, JSON.stringify(cards));
  const answers = async (of: TestNode) => (await stateOf(of.database))['detection']?.at(-1);
  assert.notEqual(await answers(node), await answers(right));

  const given = await officer.get(`/api/imports/${first.id}/to-correct/cards.csv`);
  assert.equal(given.status, 200);
  assert.equal(given.headers.get('content-disposition'), "attachment; filename*=UTF-8''cards.to-correct.csv");
  const corrected = given.text.replaceAll(/(\d{4}-\d\d)x/g, '$1-');
  const second = await finish(
    node,
    officer,
    await sendAll(officer, new Map([['cards.to-correct.csv', Buffer.from(corrected)]])),
  );
  assert.equal(second.files[0]?.cured, cards.named);
  const seen = (await officer.get('/api/imports')).json<ImportsView>();
  const older = seen.imports
    .find(({ id }) => id === first.id)
    ?.files.find(({ file }) => file === 'cards.csv');
  assert.deepEqual([older?.curedLater, older?.toCorrect], [cards.named, false]);
  const { news: _, ...counts } = second.detection ?? { news: null };
  const { news: __, ...expected } = JSON.parse(String(await answers(right))) as { news: unknown };
  assert.deepEqual(counts, expected);
  const named = (await officer.get(`/api/imports/${first.id}/bad-rows`)).json<BadRowsPage>();
  assert.ok(named.rows.filter(({ file }) => file === 'cards.csv').every(({ cured }) => cured));
});

test('named rows and blanked cells come by position, without gaps', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const view = await finish(node, officer, await sendAll(officer, await filesIn(copy.directory)));
  const url = `/api/imports/${view.id}/bad-rows`;
  const all = (await officer.get(`${url}?limit=500`)).json<BadRowsPage>();
  assert.deepEqual(
    all.rows.map(({ position }) => position),
    all.rows.map((_, at) => at + 1),
  );
  assert.equal(all.total, view.badRows);
  const part = (await officer.get(`${url}?from=2&limit=3`)).json<BadRowsPage>();
  assert.deepEqual(part.rows, all.rows.slice(1, 4));
  assert.equal(await codeOf(officer.get(`${url}?limit=501`)), 'request.malformed');
  assert.equal(await codeOf(officer.get(`${url}?from=0`)), 'request.malformed');
  const cells = (await officer.get(`/api/imports/${view.id}/blanked`)).json<BlankedCellsPage>();
  assert.equal(cells.total, view.blankedCells);
  assert.ok(cells.total > 0);
});

test('wrong names, tricks with paths, and files beyond those told are refused', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const id = await begin(officer, 1);
  for (const path of [
    'truth.csv',
    'residents.xlsx',
    'Residents.csv',
    'residents..csv',
    'residents.a.b.csv',
    `residents.${'x'.repeat(41)}.csv`,
    'x/residents.csv',
    'notifications/x/a.csv',
    'notifications/..%2F..%2Fa.csv',
    'notifications%2Fa.csv',
    '..%2Fresidents.csv',
    'notifications/%2e%2e%2fa.csv',
    'notifications/a%5Cb.csv',
    'notifications/a%00.csv',
    'notifications/a%0A.csv',
    'notifications/%E2%80%AEvsc.csv',
    'notifications/.csv',
    'notifications/a.txt',
    'notifications/%ff.csv',
    `notifications/${'a'.repeat(300)}.csv`,
    'notifications/',
    '',
  ]) {
    const code = await codeOf(officer.put(`/api/imports/${id}/files/${path}`, 'x'));
    assert.ok(['file.name-unknown', 'record.not-found'].includes(code), `${path}: ${code}`);
  }
  assert.deepEqual((await stateOf(node.database))['files'], []);
  const good = `/api/imports/${id}/files/${pathOf('notifications/届出 1.csv')}`;
  assert.equal(await codeOf(officer.put(good, 'x')), '200');
  assert.equal(await codeOf(officer.put(`/api/imports/${id}/files/residents.csv`, 'x')), 'request.malformed');
  assert.equal(await codeOf(officer.put(good, 'y')), '200', 'the same path again replaces it');
  const stranger = '7b1c1c66-8f5f-4a3a-9d0e-000000000000';
  assert.equal(
    await codeOf(officer.put(`/api/imports/${stranger}/files/residents.csv`, 'x')),
    'import.not-found',
  );
  assert.equal(await codeOf(officer.get(`/api/imports/${stranger}`)), 'import.not-found');
  assert.equal(await codeOf(officer.get("/api/imports/1'--")), 'import.not-found');
});

test('only officers and supervisors see and send; each step has its audit row, and polling has none that is a read', async () => {
  await using node = await testNode();
  const liaison = await node.signIn('liaison-1', 'liaison');
  const protection = await node.signIn('protection-1', 'protection');
  const officer = await node.signIn('officer-1');
  const id = await begin(officer, 1);
  for (const caller of [liaison, protection]) {
    for (const asked of [
      caller.get('/api/imports'),
      caller.get(`/api/imports/${id}`),
      caller.send('POST', '/api/imports', { files: 1 }),
      caller.put(`/api/imports/${id}/files/residents.csv`, 'x'),
      caller.send('POST', `/api/imports/${id}/store`),
      caller.send('POST', `/api/imports/${id}/cancel`),
      caller.send('POST', `/api/imports/${id}/resume`),
      caller.get(`/api/imports/${id}/bad-rows`),
      caller.get(`/api/imports/${id}/blanked`),
      caller.get(`/api/imports/${id}/to-correct/cards.csv`),
    ]) {
      assert.equal(await codeOf(asked), 'action.not-yours');
    }
  }
  await officer.get(`/api/imports/${id}`, { 'x-renkei-poll': '1' });
  await officer.put(`/api/imports/${id}/files/residents.csv`, 'x');
  const mine = (await officer.get('/api/my-reads')).json<{
    entries: { action: string; subject: string }[];
  }>();
  assert.deepEqual(
    mine.entries.map(({ action, subject }) => `${action} ${subject}`.trim()),
    ['reads.own', `imports.send ${id} residents.csv`, 'imports.send'],
  );
});

test('what a sender is told of a file is what the page shows of it', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const files = await filesIn(firstCaseDirectory);
  const id = await begin(officer, files.size);
  const told: ImportFileView[] = [];
  for (const [file, bytes] of files) {
    told.push((await officer.put(`/api/imports/${id}/files/${pathOf(file)}`, bytes)).json<ImportFileView>());
  }
  const shown = (await officer.get(`/api/imports/${id}`)).json<ImportView>().files;
  const byName = (a: ImportFileView, b: ImportFileView) => (a.file < b.file ? -1 : 1);
  assert.deepEqual(told.toSorted(byName), shown.toSorted(byName));
  assert.ok(told.some(({ named, toCorrect }) => named > 0 && toCorrect));
});

test('what is missing, too late, or for an earlier day is refused with its own code', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const id = await begin(officer, 2);
  await officer.put(`/api/imports/${id}/files/coverage.csv`, 'register,complete_until\r\n');
  assert.equal(await codeOf(officer.send('POST', `/api/imports/${id}/store`)), 'import.files-missing');
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from('resident_id,')),
    pull: (controller) => controller.error(new Error('gone')),
  });
  await officer.put(`/api/imports/${id}/files/residents.csv`, broken);
  const stopped = (await officer.get(`/api/imports/${id}`)).json<ImportView>();
  assert.deepEqual([stopped.stage, stopped.files.map(({ state }) => state)], ['stopped', ['read', 'part']]);
  assert.equal(await codeOf(officer.send('POST', `/api/imports/${id}/store`)), 'import.files-missing');
  const resumed = await officer.send('POST', `/api/imports/${id}/resume`);
  assert.deepEqual([resumed.status, resumed.json<ImportView>().stage], [202, 'receiving']);
  assert.equal(await codeOf(officer.send('POST', `/api/imports/${id}/resume`)), 'import.too-late');
  const bytes = (await filesIn(firstCaseDirectory)).get('residents.csv') ?? '';
  assert.equal(await codeOf(officer.put(`/api/imports/${id}/files/residents.csv`, bytes)), '200');
  assert.equal((await finish(node, officer, id)).stage, 'done');
  for (const step of ['store', 'cancel', 'resume']) {
    assert.equal(await codeOf(officer.send('POST', `/api/imports/${id}/${step}`)), 'import.too-late', step);
  }
  assert.equal(await codeOf(officer.put(`/api/imports/${id}/files/residents.csv`, bytes)), 'import.too-late');
  await withClient(node.database.connectAs('superuser'), (client) =>
    client.query(`UPDATE renkei.imports SET as_of = '2030-01-01'`),
  );
  assert.equal(await codeOf(officer.send('POST', '/api/imports', { files: 1 })), 'import.earlier-day');
  assert.equal(await codeOf(officer.send('POST', '/api/imports', { files: 0 })), 'request.malformed');
});

test('a second sender of the same file at once is refused; other files come in beside it', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const id = await begin(officer, 3);
  const gate = Promise.withResolvers<void>();
  const slow = new ReadableStream({
    pull: async (controller) => {
      await gate.promise;
      controller.close();
    },
  });
  const first = officer.put(`/api/imports/${id}/files/cards.csv`, slow);
  await wait(300);
  assert.equal(await codeOf(officer.put(`/api/imports/${id}/files/cards.csv`, 'x')), 'import.busy');
  assert.equal(await codeOf(officer.put(`/api/imports/${id}/files/stays.csv`, 'x')), '200');
  const view = (await officer.get(`/api/imports/${id}`)).json<ImportView>();
  assert.deepEqual(
    [view.stage, view.files.map(({ file, state }) => `${file} ${state}`)],
    ['receiving', ['cards.csv receiving', 'stays.csv refused']],
  );
  gate.resolve();
  assert.equal((await first).status, 200);
});

test('cancelled while it waits to be stored, or in the middle of storing: no row of any table but its own line', async () => {
  await using copy = await copyOfFirstCase();
  await spoil(copy.directory);
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const id = await sendAll(officer, await filesIn(copy.directory));
  const emptied = async () => {
    const { staged, ...rest } = await stateOf(node.database);
    assert.deepEqual(staged, ['0']);
    for (const [table, rows] of Object.entries(rest)) assert.deepEqual(rows, [], table);
  };
  await withClient(node.database.connectAs('superuser'), async (client) => {
    // Whoever stores waits here for its turn, in its transaction.
    await client.query(`SELECT pg_advisory_lock(hashtext('renkei import'))`);
    await officer.send('POST', `/api/imports/${id}/store`);
    const stop = node.runImports();
    await wait(1500);
    assert.equal(
      (await officer.send('POST', `/api/imports/${id}/cancel`)).json<ImportView>().stage,
      'cancelled',
    );
    await emptied();
    await client.query(`SELECT pg_advisory_unlock(hashtext('renkei import'))`);
    await wait(500);
    await stop();
  });
  await emptied();
  assert.equal(await codeOf(officer.send('POST', `/api/imports/${id}/store`)), 'import.too-late');
});

test('a node that ends while it stores rolls back; the import is stopped, is resumed, and ends as if nothing had been', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const id = await sendAll(officer, await filesIn(firstCaseDirectory));
  await withClient(node.database.connectAs('superuser'), async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext('renkei import'))`);
    await officer.send('POST', `/api/imports/${id}/store`);
    const stop = node.runImports();
    await wait(1500);
    await stop();
    assert.equal((await officer.get(`/api/imports/${id}`)).json<ImportView>().stage, 'stopped');
    assert.deepEqual((await stateOf(node.database))['records'], []);
  });
  assert.equal((await officer.send('POST', `/api/imports/${id}/resume`)).status, 202);
  assert.equal((await ended(node, officer, id)).stage, 'done');
});
