import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BadRowsPage, ImportView } from '@renkei/contract';
import { type Caller, testNode } from '../../test/test-node.ts';

const residents = 'resident_id,name,birth_date,sex,nationality,recorded_on';
/** Rows of which each has two problems: no day, and no sex. */
const twiceBad = (count: number): string =>
  Array.from({ length: count }, (_, at) => `R-${at},VIDU,1990-02-30,x,架空国XA,2026-04-09`).join('\n');

/** Three files whose rows are named, sent in another order than that of their names. */
async function threeFiles(officer: Caller) {
  const begun = await officer.send('POST', '/api/imports', { files: 3 });
  const address = `/api/imports/${begun.json<ImportView>().id}`;
  for (const [file, rows] of [
    ['residents.c.csv', 2],
    ['residents.a.csv', 3],
    ['residents.b.csv', 7],
  ] as const) {
    await officer.put(`${address}/files/${file}`, `${residents}\n${twiceBad(rows)}\n`);
  }
  return `${address}/bad-rows`;
}

const pageOf = async (officer: Caller, address: string): Promise<BadRowsPage> =>
  (await officer.get(address)).json<BadRowsPage>();

test('named rows of one file keep their positions in the import; the total is that of the file', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const address = await threeFiles(officer);
  const all = await pageOf(officer, address);
  assert.equal(all.total, 24);
  const own = await pageOf(officer, `${address}?file=residents.b.csv`);
  assert.equal(own.total, 14);
  assert.deepEqual(
    own.rows.map(({ position }) => position),
    Array.from({ length: 14 }, (_, at) => 7 + at),
  );
  assert.deepEqual(own.rows, all.rows.slice(6, 20));
  const first = await pageOf(officer, `${address}?file=residents.a.csv&limit=2`);
  assert.deepEqual([first.total, first.rows], [6, all.rows.slice(0, 2)]);
});

test('rows of one file go on from a position of the import, from its first row where that lies before it', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const address = await threeFiles(officer);
  const { rows } = await pageOf(officer, address);
  const part = async (from: number, limit: number) => {
    const page = await pageOf(officer, `${address}?file=residents.b.csv&from=${from}&limit=${limit}`);
    assert.equal(page.total, 14);
    return page.rows;
  };
  assert.deepEqual(await part(3, 2), rows.slice(6, 8));
  assert.deepEqual(await part(9, 3), rows.slice(8, 11));
  assert.deepEqual(await part(19, 500), rows.slice(18, 20), 'never a row of the file after it');
  assert.deepEqual(await part(21, 500), []);
});

test('a file that is not there, or a name that none can have, has no rows and does no harm', async () => {
  await using node = await testNode();
  const officer = await node.signIn('officer-1');
  const address = await threeFiles(officer);
  for (const file of ['residents.d.csv', "x' OR true --", '%25', 'residents.%25.csv', 'RESIDENTS.A.CSV']) {
    assert.deepEqual(await pageOf(officer, `${address}?file=${file}`), { total: 0, rows: [] }, file);
  }
  for (const file of ['', 'a%00b', 'x'.repeat(600)]) {
    const answer = await officer.get(`${address}?file=${file}`);
    assert.equal(answer.json<{ code: string }>().code, 'request.malformed', file);
  }
  const liaison = await node.signIn('liaison-1', 'liaison');
  const refused = await liaison.get(`${address}?file=residents.a.csv`);
  assert.equal(refused.json<{ code: string }>().code, 'action.not-yours');
});
