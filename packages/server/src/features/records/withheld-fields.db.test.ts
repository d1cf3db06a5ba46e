import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { copyOfFirstCase, edit } from '../../test/import-cases.ts';
import { demoOffices } from '../../platform/session/demo-offices.ts';
import { importDirectory } from './import-directory.ts';

/** A wage that stands nowhere else, in column 26 of every notice; in one of each file it cannot be read, in one the row cannot. */
async function withWages(directory: string): Promise<void> {
  const folder = join(directory, 'notifications');
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.csv'))) {
    await edit(
      join(folder, file),
      (text) =>
        text
          .split('\r\n')
          .map((line, at) => (at < 9 || line === '' ? line : wage(line, at)))
          .join('\r\n'),
      'latin1',
    );
  }
}

function wage(line: string, at: number): string {
  const cells = line.split(',');
  cells[24] = '1';
  cells[25] = at === 9 ? 'w77731' : '77731';
  if (at === 10) cells[12] = 'x';
  return cells.join(',');
}

const stored = ['renkei.records', 'renkei.bad_rows', 'renkei.findings', 'renkei.staged_rows'];

async function storedOf(node: TestNode): Promise<string> {
  const texts = await Promise.all(stored.map((table) => node.everythingIn(table)));
  // Bytes are shown in hexadecimal.
  return texts.join(' ');
}

test('an immigration node stores no wage: not in a record, not in a named row, not in a row to correct', async () => {
  await using node = await testNode();
  await using copy = await copyOfFirstCase();
  await withWages(copy.directory);
  await importDirectory({ ...node.work, clock: node.clock, office: 'isa-kaku' }, copy.directory, testDay);
  const text = await storedOf(node);
  assert.ok(text.includes('wage.malformed'));
  // The places of columns are kept by name; a form of payment is text, a place is none.
  const [wage] = /wageForm"+: "|.{60}(?<![0-9a-f])77731(?![0-9a-f])|.{60}3737373331/u.exec(text) ?? [];
  assert.equal(wage, undefined);
});

test('a labour node stores wages: they are what its worker support goes by', async () => {
  await using node = await testNode(demoOffices.labour);
  await using copy = await copyOfFirstCase();
  await withWages(copy.directory);
  await importDirectory({ ...node.work, clock: node.clock, office: node.office.id }, copy.directory, testDay);
  assert.ok((await storedOf(node)).replaceAll('""', '"').includes('"monthlyWage": 77731'));
});
