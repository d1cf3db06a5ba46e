import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { tableRegisters } from '@renkei/contract/files';
import type { ReadEvent } from '../read-event.ts';
import { encode } from '../test-kit/encode.ts';
import {
  codesOf,
  contractOf,
  correctionText,
  headerOf,
  keptRows,
  readTable,
  tableOf,
} from '../test-kit/read-table.ts';

const WRITTEN = [
  '999999999999',
  '９９９９９９９９９９９９',
  '9999９９９９9999',
  '9999 9999 9999',
  '9999-9999-9999',
  '９９９９－９９９９－９９９９',
  '9999　9999　9999',
];

/** Alone, in a text and in quotes. */
const CELLS = WRITTEN.flatMap((number) => [number, `名${number}様`, `"${number}"`]);

/** Everything in the events as text, bytes in both encodings. */
function said(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (value instanceof Uint8Array) {
    return ['utf-8', 'shift_jis'].map((label) => new TextDecoder(label).decode(value)).join('\n');
  }
  return typeof value === 'object' && value !== null ? Object.values(value).map(said).join('') : '';
}

function holdsNumber(events: readonly ReadEvent[]): boolean {
  return said(events).normalize('NFKC').replaceAll(/[\s-]/gu, '').includes('99999999');
}

function blankedAt(events: readonly ReadEvent[]): string[] {
  return events.flatMap((event) =>
    event.kind === 'blanked' ? [`${event.cell.line}:${event.cell.column} ${event.cell.columnName}`] : [],
  );
}

function endOf(events: readonly ReadEvent[]) {
  const end = events.at(-1);
  assert.ok(end?.kind === 'file');
  return end;
}

for (const register of tableRegisters) {
  test(`${register}: a resident id of twelve digits, and a name with twelve digits in it, are nowhere in what intake returns`, async () => {
    const { columns, examples } = contractOf(register);
    const [example = ''] = examples;
    for (const [at, { name }] of columns.entries()) {
      for (const cell of CELLS) {
        const table = tableOf(register, [example.split(',').with(at, cell).join(',')]);
        for (const bytes of [encode(table, 'utf-8'), encode(table, 'cp932')]) {
          const events = await readTable(register, bytes);
          assert.ok(!holdsNumber(events), `${name} ${cell}: ${said(events)}`);
          assert.deepEqual(blankedAt(events), [`2:${at + 1} ${name}`]);
          assert.equal(endOf(events).counts.blanked, 1);
        }
      }
    }
  });

  test(`${register}: what its pages show as examples is not taken for an individual number`, async () => {
    const events = await readTable(register, tableOf(register, contractOf(register).examples));
    assert.deepEqual(blankedAt(events), []);
  });
}

test('an id that was an individual number makes the row named, and the row is asked for again without it', async () => {
  const table = tableOf('residents', ['999999999999,MIHON HANAKO,,1994-05-17,female,XXA,,,2026-04-03']);
  const events = await readTable('residents', table);
  assert.deepEqual(codesOf(events), ['2:1 cell.missing']);
  assert.equal(
    correctionText(events),
    `${headerOf('residents')},renkei_row\n,MIHON HANAKO,,1994-05-17,female,XXA,,,2026-04-03,residents.csv#2\n`,
  );
  assert.deepEqual(
    events.flatMap((event) => (event.kind === 'bad' ? [event.unread?.residentId] : [])),
    [null],
  );
});

test('a required name that was an individual number stays missing in a file to correct that comes back as it is', async () => {
  const table = tableOf('residents', ['R-1,９９９９９９９９９９９９,,1994-05-17,female,XXA,,,2026-04-03']);
  const text = correctionText(await readTable('residents', table));
  assert.deepEqual(codesOf(await readTable('residents', text)), ['2:2 cell.missing']);
});

test('a name keeps a star where twelve digits stood, and the row is kept', async () => {
  const row = 'R-1,MIHON 9999 9999 9999 HANAKO,999999999999,1994-05-17,female,XXA,,,2026-04-03';
  const events = await readTable('residents', tableOf('residents', [row]));
  const [kept] = keptRows(events);
  assert.deepEqual(kept, {
    residentId: 'R-1',
    name: 'MIHON * HANAKO',
    birthDate: '1994-05-17',
    sex: 'female',
    nationality: 'XXA',
    recordedOn: '2026-04-03',
  });
  assert.deepEqual(blankedAt(events), ['2:2 name', '2:3 name_kanji']);
});

test('numbers in the header, in lines cut short or too wide, in broken quotes and in lines over 64 KiB are blanked too', async () => {
  const hostile = [
    '999999999999',
    'R-1,"9999 9999 9999',
    `R-2,${'x,'.repeat(40)}999999999999`,
    `R-3,${'x'.repeat(70_000)},999999999999`,
    '',
  ].join('\n');
  for (const register of tableRegisters) {
    const behind = await readTable(register, `${tableOf(register, [])}${hostile}`);
    assert.ok(!holdsNumber(behind), register);
    assert.deepEqual(
      blankedAt(behind).map((at) => at.split(':')[0]),
      ['2', '3', '4', '5'],
      register,
    );
    const inHeader = await readTable(register, `${headerOf(register)},9999-9999-9999\n`);
    assert.ok(!holdsNumber(inHeader), register);
    assert.equal(endOf(inHeader).outcome, 'refused');
    assert.equal(endOf(inHeader).counts.blanked, 1);
  }
});

test('the content hash is taken over what remains, so that two files that differ in numbers only are one', async () => {
  const row = (number: string): string => `R-1,MIHON ${number},,1994-05-17,female,XXA,,,2026-04-03`;
  const hashes = await Promise.all(
    ['999999999999', '888888888888', '*'].map(async (number) =>
      endOf(await readTable('residents', tableOf('residents', [row(number)]))),
    ),
  );
  const expected = createHash('sha256')
    .update(tableOf('residents', [row('*')]))
    .digest('hex');
  assert.deepEqual(
    hashes.map(({ contentHash }) => contentHash),
    [expected, expected, expected],
  );
});

test('corporate numbers, card numbers, establishment and insured numbers, and numbers beside each other stay', async () => {
  const plan =
    'P-1,trainee,6990000000102,6990000000102 6990000000102,6990000000102,agriculture,,R-1,2025-04-01,,2025-04-02';
  const separation = 'W-1,9901-100011-1,9901-200011-1,XX00000001XX,1994-05-17,20260930,2026-10-05';
  for (const [register, line] of [
    ['plans', plan],
    ['separations', separation],
  ] as const) {
    const events = await readTable(register, tableOf(register, [line]));
    assert.deepEqual(blankedAt(events), [], register);
    assert.equal(keptRows(events).length, 1, `${register} ${codesOf(events).join()}`);
  }
});
