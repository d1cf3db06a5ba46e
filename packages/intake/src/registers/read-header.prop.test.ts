import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableRegisters } from '@renkei/contract/files';
import * as fc from 'fast-check';
import { codesOf, contractOf, keptRows, readTable, tableOf } from '../test-kit/read-table.ts';

const register = fc.constantFrom(...tableRegisters);

/** A register, an order of its columns, and those that are left out. */
const layout = register.chain((name) => {
  const { columns } = contractOf(name);
  const places = columns.map((_, at) => at);
  return fc.record({
    name: fc.constant(name),
    order: fc.shuffledSubarray(places, { minLength: places.length }),
    dropped: fc.subarray(places.filter((at) => columns[at]?.need === 'optional')),
  });
});

test('columns in any order, without some optional ones, say the same as all of them with those blank', async () => {
  await fc.assert(
    fc.asyncProperty(layout, async ({ name, order, dropped }) => {
      const { columns, examples } = contractOf(name);
      const there = order.filter((at) => !dropped.includes(at));
      const pick = (cells: readonly string[]): string => there.map((at) => cells[at] ?? '').join(',');
      const moved = [
        pick(columns.map((column) => column.name)),
        ...examples.map((line) => pick(line.split(','))),
      ];
      const blanked = examples.map((line) =>
        line
          .split(',')
          .map((cell, at) => (dropped.includes(at) ? '' : cell))
          .join(','),
      );
      const events = await readTable(name, moved.join('\n'));
      assert.deepEqual(codesOf(events), []);
      assert.deepEqual(keptRows(events), keptRows(await readTable(name, tableOf(name, blanked))));
    }),
  );
});

test('a required or conditional column that is left out refuses the file and is named', async () => {
  for (const name of tableRegisters) {
    const { columns, examples } = contractOf(name);
    for (const [at, column] of columns.entries()) {
      const lines = [columns.map((each) => each.name).join(','), ...examples].map((line) =>
        line.split(',').toSpliced(at, 1).join(','),
      );
      const codes = codesOf(await readTable(name, lines.join('\n')));
      assert.deepEqual(
        codes,
        column.need === 'optional' ? [] : ['1:null header.column-missing'],
        column.name,
      );
    }
  }
});
