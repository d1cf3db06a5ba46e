import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badRow } from '@renkei/contract/files';
import type { BadEvent, ReadEvent } from '@renkei/intake';
import { demoOffices } from '../../platform/session/demo-offices.ts';
import { withholder } from './withheld-fields.ts';

const withhold = withholder(demoOffices.immigration.id);
const place = { file: 'notifications/a.csv', line: 10, column: null, columnName: '' };

/** A named row of form 10101 with this name in column 8, wages in 25 and 26, and its reference at the end. */
function named(name: string): BadEvent {
  const cells = Array.from({ length: 62 }, (_, at) => String(at + 1));
  cells[7] = name;
  cells[24] = '4';
  cells[25] = '77731';
  const row = Buffer.from(`${cells.join(',')}\r\n`);
  return { kind: 'bad', bad: badRow(place, 'row.conflict'), toCorrect: { head: new Uint8Array(0), row } };
}

function rowOf(event: ReadEvent): string {
  assert.ok(event.kind === 'bad' && event.toCorrect !== undefined);
  return Buffer.from(event.toCorrect.row).toString();
}

const names = [
  'TESTA MARIA',
  '"TESTA, ""MARIA"""',
  '""',
  'TESTA "MARIA',
  'TESTA"',
  'T"EST"A "',
  '"TESTA\r\nMARIA"',
];

for (const name of names) {
  test(`a row to correct keeps every cell but the wages, also behind the name ${JSON.stringify(name)}`, () => {
    const row = rowOf(withhold(named(name)));
    assert.equal(row, rowOf(named(name)).replace(',4,77731,', ',,,'));
    assert.ok(!row.includes('77731'));
  });
}
