import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Cells,
  readRowQuickly,
  registerFiles,
  type TableRegister,
  tableRegisters,
} from '@renkei/contract/files';
import * as fc from 'fast-check';
import { contractOf } from '../test-kit/read-table.ts';
import { readRow, readRowCarefully } from './read-row.ts';

/** Whose rows are put together from their cells in a way of their own. */
const ONLY_CAREFULLY: readonly TableRegister[] = ['separations'];

const everyExample = tableRegisters.flatMap((register) =>
  contractOf(register).examples.map((line) => ({ register, cells: cellsOf(register, line) })),
);
/** Cells that are right somewhere: a day, a word of another list, an id. */
const elsewhere = [...new Set(everyExample.flatMap(({ cells }) => Object.values(cells)))];

const spoilt = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...elsewhere) },
  fc.constantFrom('2026-02-30', '2026-2-3', '20260203', '令和8年2月3日', '２０２６-０２-０３', '0000-01-01'),
  fc.constantFrom('61-2-2', 'refugee', 'ssw_1', 'titp_1', 'student', 'care', 'supervised', 'individual'),
  fc.constantFrom(
    'yes',
    'Yes',
    '0',
    '01',
    '99999',
    '__proto__',
    'constructor',
    'ＸＸ００００００９１ＸＸ',
    ' ',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 70 }),
);

test('the quick way and the careful way agree on every row, however its cells are spoilt', () => {
  const change = fc.tuple(fc.nat({ max: 30 }), fc.option(spoilt, { nil: undefined }));
  fc.assert(
    fc.property(fc.constantFrom(...everyExample), fc.array(change, { maxLength: 3 }), (example, changes) => {
      const contract = contractOf(example.register);
      const cells: Record<string, string | undefined> = { ...example.cells };
      for (const [at, cell] of changes) {
        const { field } = contract.columns[at % contract.columns.length] ?? { field: '' };
        if (cell === undefined) delete cells[field];
        else cells[field] = cell;
      }
      const careful = readRowCarefully(contract, cells, []);
      const quick = readRowQuickly(contract, cells);
      if (quick !== undefined) assert.deepEqual(careful, { ok: true, value: quick });
      // Fingerprints of rows count the order of their fields, too.
      if (quick !== undefined && careful.ok)
        assert.equal(JSON.stringify(quick), JSON.stringify(careful.value));
      assert.deepEqual(readRow(contract, cells, []), careful);
    }),
    { numRuns: 20_000 },
  );
});

test('of every register but one the rows that are right take the quick way, and take it again', () => {
  for (const { register, cells } of everyExample) {
    const contract = contractOf(register);
    for (let time = 0; time < 2; time += 1) {
      const isQuick = readRowQuickly(contract, cells) !== undefined;
      assert.equal(isQuick, !ONLY_CAREFULLY.includes(register), register);
    }
  }
});

test('a row of which a cell could not be decoded is read carefully, even where the cell may be blank', () => {
  const [example] = everyExample;
  assert.ok(example !== undefined);
  const { nameKanji: _, ...cells } = example.cells;
  assert.deepEqual(readRow(contractOf(example.register), cells, ['nameKanji']), {
    ok: false,
    error: [{ field: 'nameKanji', code: 'cell.undecodable' }],
  });
});

test('more different values than are remembered are still read, one by one', () => {
  const contract = contractOf('plans');
  const example = everyExample.find(({ register }) => register === 'plans')?.cells ?? {};
  for (let at = 0; at < 60_000; at += 1) {
    const right = { ...example, field: `field-${at}` };
    const wrong = { ...example, field: `Field-${at}` };
    assert.deepEqual(
      [right, wrong].map((cells) => readRow(contract, cells, []).ok),
      [true, false],
    );
    assert.ok(readRowQuickly(contract, right) !== undefined);
  }
});

test('a very long cell is read and not remembered: a file of them would stay in memory', () => {
  const example = everyExample.find(({ register }) => register === 'plans')?.cells ?? {};
  const numbersOf = (jointCorporateNumbers: string) => {
    const row = readRowQuickly(registerFiles.plans, { ...example, jointCorporateNumbers });
    return row?.jointCorporateNumbers;
  };
  const [short, long] = ['6990000000102', `${'6990000000102 '.repeat(3999)}6990000000102`];
  assert.equal(numbersOf(short), numbersOf(short));
  assert.notEqual(numbersOf(long), numbersOf(long));
  assert.deepEqual(numbersOf(long)?.length, 4000);
});

function cellsOf(register: TableRegister, line: string): Cells {
  const texts = line.split(',');
  const filled = contractOf(register).columns.map(({ field }, at) => [field, texts[at] ?? ''] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}
