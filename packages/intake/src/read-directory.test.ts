import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { registerFiles, tableRegisters } from '@renkei/contract/files';
import { collectDirectory } from './collect-directory.ts';
import { readDirectory } from './read-directory.ts';
import { directoryOf } from './test-kit/directory.ts';
import { exampleCells, fileOf, withCell } from './test-kit/egov-file.ts';
import { encode } from './test-kit/encode.ts';
import { form3Cells, withForm3Cell } from './test-kit/form-3-file.ts';
import { all } from './test-kit/streams.ts';
import { packed, workbookParts } from './test-kit/workbook-file.ts';

function examples(): Record<string, string | Uint8Array> {
  const tables = tableRegisters.map((register) => {
    const { file, columns, examples: lines } = registerFiles[register];
    return [file, [columns.map(({ name }) => name).join(','), ...lines, ''].join('\r\n')] as const;
  });
  return {
    ...Object.fromEntries(tables),
    'notifications/b.CSV': encode(fileOf(withCell(10, 6, '4')), 'cp932'),
    'notifications/a.csv': encode(fileOf(exampleCells()), 'cp932'),
  };
}

test('registers come in the order of the contract, notices last and by name', async () => {
  const events = await all(readDirectory(directoryOf(examples())));
  assert.deepEqual(
    events.flatMap((event) => (event.kind === 'file' ? [event.counts.file] : [])),
    [
      'residents.csv',
      'cards.csv',
      'stays.csv',
      'permissions.csv',
      'designations.csv',
      'affiliations.csv',
      'plans.csv',
      'trainee-notices.csv',
      'own-notices.csv',
      'departures.csv',
      'deaths.csv',
      'employers.csv',
      'establishments.csv',
      'licences.csv',
      'guidance.csv',
      'separations.csv',
      'coverage.csv',
      'notifications/a.csv',
      'notifications/b.CSV',
    ],
  );
});

test('everything of a directory is gathered, and reading it again gives the same', async () => {
  const dir = directoryOf(examples());
  const collected = await collectDirectory(dir);
  assert.deepEqual([collected.bad, collected.blanked], [[], []]);
  assert.deepEqual(
    Object.entries(collected.rows).map(([register, rows]) => `${register} ${rows.length}`),
    [
      'residents 2',
      'cards 2',
      'stays 4',
      'permissions 3',
      'designations 2',
      'affiliations 2',
      'plans 2',
      'trainee-notices 2',
      'own-notices 2',
      'departures 2',
      'deaths 1',
      'employers 1',
      'establishments 2',
      'licences 2',
      'guidance 1',
      'separations 2',
      'coverage 2',
      'notifications 2',
    ],
  );
  assert.deepEqual(await collectDirectory(dir), collected);
});

test('a missing register is no problem; a missing coverage.csv is named', async () => {
  const { bad } = await collectDirectory(directoryOf({}));
  assert.deepEqual(
    bad.map(({ file, code }) => [file, code]),
    [['coverage.csv', 'coverage.missing']],
  );
});

test('files that the contract does not know are named and not read', async () => {
  const dir = directoryOf({
    'coverage.csv': 'register,complete_until\n',
    'Residents.csv': '個人番号\n123456789012\n',
    'notes/x.csv': 'a',
    'notifications/readme.txt': 'x',
  });
  const { bad, files } = await collectDirectory(dir);
  assert.deepEqual(
    bad.map(({ file, code }) => `${file} ${code}`),
    ['Residents.csv file.unknown', 'notes file.unknown', 'notifications/readme.txt file.unknown'],
  );
  assert.deepEqual(files.length, 1);
});

test('what is no file is named, and its register does not count as read', async () => {
  const dir = directoryOf({ 'coverage.csv': 'register,complete_until\n', 'cards.csv/x': '' });
  symlinkSync(join(dir, 'nowhere'), join(dir, 'stays.csv'));
  const { bad, files } = await collectDirectory(dir);
  assert.deepEqual(
    bad.map(({ file, code }) => `${file} ${code}`),
    ['cards.csv file.unreadable', 'stays.csv file.unreadable'],
  );
  assert.deepEqual(
    files.map(({ counts, outcome }) => `${counts.register} ${outcome}`),
    ['cards refused', 'stays refused', 'coverage read'],
  );
});

test('a directory that is not there throws', async () => {
  await assert.rejects(collectDirectory(join(tmpdir(), 'renkei-no-such-directory')));
});

test('a folder of notices holds both forms and workbooks, and a file with the wrong ending is named as what it is', async () => {
  const form3 = encode(fileOf(form3Cells()), 'utf-8');
  const workbook = packed(
    workbookParts([...form3Cells().slice(0, 1), withForm3Cell(2, '氏名', 'OTHER')[1] ?? []]),
  );
  const dir = directoryOf({
    'coverage.csv': 'register,complete_until\n',
    'notifications/a.csv': encode(fileOf(exampleCells()), 'cp932'),
    'notifications/b.csv': form3,
    'notifications/c.XLSX': workbook,
    'notifications/d.csv': workbook,
    'notifications/e.xlsx': form3,
    'notifications/~$c.xlsx': 'x',
  });
  const { rows, bad, files } = await collectDirectory(dir);
  assert.deepEqual([rows.notifications.length, rows.separations.length], [2, 1]);
  assert.deepEqual(
    bad.map(({ file, line, code }) => `${file}:${line} ${code}`),
    [
      'notifications/~$c.xlsx:0 file.unknown',
      'notifications/c.XLSX:2 row.conflict',
      'notifications/d.csv:0 file.workbook-named-csv',
      'notifications/e.xlsx:0 file.not-a-workbook',
    ],
  );
  assert.deepEqual(
    files.map(({ outcome }) => outcome),
    ['read', 'read', 'read', 'read', 'refused', 'refused'],
  );
});

test('the same notices in two files are kept once', async () => {
  const files = examples();
  const dir = directoryOf({ ...files, 'notifications/b.CSV': files['notifications/a.csv'] ?? '' });
  const { rows, bad, files: read } = await collectDirectory(dir);
  assert.equal(rows.notifications.length, 1);
  assert.deepEqual(
    bad.map(({ file, code }) => `${file} ${code}`),
    ['notifications/b.CSV row.duplicate'],
  );
  assert.equal(read.at(-1)?.contentHash, read.at(-2)?.contentHash);
});

test('increments of a register are read after it, by label in code units', async () => {
  const { columns } = registerFiles.deaths;
  const file = (id: string) =>
    `${columns.map(({ name }) => name).join(',')}\n${id},R-1,2026-01-01,2026-01-02\n`;
  const dir = directoryOf({
    'coverage.csv': 'register,complete_until\n',
    'deaths.csv': file('X-0'),
    'deaths.2026-w9.csv': file('X-9'),
    'deaths.2026-w46.csv': file('X-46'),
    'deaths.A_1.csv': file('X-A'),
  });
  const { rows, bad } = await collectDirectory(dir);
  assert.deepEqual(bad, []);
  assert.deepEqual(
    rows.deaths.map(({ source, deathId }) => `${source.file} ${deathId}`),
    ['deaths.csv X-0', 'deaths.2026-w46.csv X-46', 'deaths.2026-w9.csv X-9', 'deaths.A_1.csv X-A'],
  );
});

test('the same row in a register and in its increment is kept once', async () => {
  const header = registerFiles.deaths.columns.map(({ name }) => name).join(',');
  const [line = ''] = registerFiles.deaths.examples;
  const dir = directoryOf({
    'coverage.csv': 'register,complete_until\n',
    'deaths.csv': `${header}\n${line}\n`,
    'deaths.again.csv': `${header}\n${line}\n`,
  });
  const { rows, bad } = await collectDirectory(dir);
  assert.equal(rows.deaths.length, 1);
  assert.deepEqual(
    bad.map(({ file, code }) => `${file} ${code}`),
    ['deaths.again.csv row.duplicate'],
  );
});

test('names that only look like increments are not read', async () => {
  const strange = [
    'deaths..csv',
    'deaths.a b.csv',
    `deaths.${'x'.repeat(41)}.csv`,
    'deaths.a.b.csv',
    'deaths.a.CSV',
  ];
  const dir = directoryOf({
    'coverage.csv': 'register,complete_until\n',
    ...Object.fromEntries(strange.map((name) => [name, 'a'])),
  });
  const { bad } = await collectDirectory(dir);
  assert.deepEqual(
    bad.map(({ file, code }) => `${file} ${code}`).sort(),
    strange.map((name) => `${name} file.unknown`).sort(),
  );
});

test('truth.csv is neither opened nor named, whatever it is', async () => {
  const dir = directoryOf({ 'coverage.csv': 'register,complete_until\n' });
  symlinkSync(join(dir, 'nowhere'), join(dir, 'truth.csv'));
  assert.deepEqual((await collectDirectory(dir)).bad, []);
});
