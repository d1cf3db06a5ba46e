import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Column, tableRegisters } from '@renkei/contract/files';
import { codesOf, contractOf, readTable, tableOf } from '../test-kit/read-table.ts';

/** Written by hand: a wrong cell of each form, and what is said of it. */
const wrong: Readonly<Record<Column['form'], readonly [cell: string, code: string]>> = {
  id: ['no id', 'id.malformed'],
  'loose-day': ['令和8年2月30日', 'date.not-a-day'],
  text: ['', 'cell.missing'],
  day: ['2026-02-30', 'date.not-a-day'],
  list: ['perhaps', 'cell.not-in-list'],
  'card-number': ['XX0000001XX', 'card-number.malformed'],
  'establishment-number': ['9901-00001-1', 'establishment-number.malformed'],
  'insured-number': ['9901-00001-1', 'insured-number.malformed'],
  'corporate-number': ['7990000000102', 'corporate-number.malformed'],
  'corporate-numbers': ['6990000000102  7990000000101', 'corporate-number.malformed'],
  'stay-period': ['one year', 'stay-period.malformed'],
  status: ['visitor', 'status.unknown'],
  slug: ['Care Work', 'slug.malformed'],
  prefecture: ['48', 'prefecture.unknown'],
  'whole-number': ['0', 'quota.malformed'],
  rule: ['stays-expired', 'rule.unknown'],
  'school-list-day': ['2026-04-01', 'school-list.not-its-day'],
};

// Cells that decide what the rest of the row is; they have tests of their own.
const DECIDES = new Set(['record', 'article', 'detail', 'status', 'kind', 'decision', 'movement']);

for (const register of tableRegisters) {
  const { columns, examples } = contractOf(register);

  test(`${register}: every wrong cell is named by its column, and the row is not kept`, async () => {
    for (const [at, column] of columns.entries()) {
      if (DECIDES.has(column.field)) continue;
      const line = examples.find((example) => example.split(',')[at] !== '');
      assert.ok(line !== undefined, `${column.name} has no example`);
      const [cell, code] = wrong[column.form];
      if (cell === '' && column.need !== 'required') continue;
      const spoilt = line.split(',').with(at, cell).join(',');
      const codes = codesOf(await readTable(register, tableOf(register, [spoilt])));
      assert.ok(codes.includes(`2:${at + 1} ${code}`), `${column.name}: ${codes.join('; ')}`);
    }
  });

  test(`${register}: what is required is missed, and what is optional is not`, async () => {
    const [line = ''] = examples;
    for (const [at, column] of columns.entries()) {
      if (DECIDES.has(column.field) || column.need === 'conditional') continue;
      const codes = codesOf(
        await readTable(register, tableOf(register, [line.split(',').with(at, '').join(',')])),
      );
      assert.deepEqual(codes, column.need === 'required' ? [`2:${at + 1} cell.missing`] : [], column.name);
    }
  });
}

test('what a kind of row asks for is missed, and what it has no place for must be blank', async () => {
  const [difficulty = '', located = ''] = contractOf('trainee-notices').examples;
  const notices = tableOf('trainee-notices', [
    difficulty.replace(',missing,', ',,'),
    located.replace('located,,', 'located,illness,'),
    located.replace('located', 'lost'),
  ]);
  assert.deepEqual(codesOf(await readTable('trainee-notices', notices)), [
    '2:6 cell.missing',
    '3:6 cell.must-be-blank',
    '4:5 cell.not-in-list',
    '4:6 cell.missing',
  ]);
});

test('the detail of a trainee is one of two words, that of skilled work a field', async () => {
  const stay = (status: string, detail: string, id: string): string =>
    `${id},stay,R-1,${status},${detail},2025-10-01,2026-09-30,1y,,,,,,2025-10-02`;
  const lines = [
    stay('ssw_2', 'industrial-products', 'S-1'),
    stay('titp_1', 'supervised', 'S-2'),
    stay('titp_3', 'care', 'S-3'),
    stay('ssw_1', '介護', 'S-4'),
    stay('ssw_1', '', 'S-5'),
  ];
  const events = await readTable('stays', tableOf('stays', lines));
  assert.deepEqual(codesOf(events), ['4:5 cell.not-in-list', '5:5 slug.malformed']);
});
