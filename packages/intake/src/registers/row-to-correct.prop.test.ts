import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableRegisters } from '@renkei/contract/files';
import * as fc from 'fast-check';
import type { ReadEvent } from '../read-event.ts';
import {
  codesOf,
  contractOf,
  correctionOf,
  correctionText,
  keptRows,
  readTable,
  tableOf,
} from '../test-kit/read-table.ts';

const WORDS = [
  '難民',
  'refugee claim',
  '"',
  ',',
  '2026-02-30',
  '123456789012',
  ' ',
  '\u0000',
  'no',
  'x'.repeat(70_000),
];

/** Rows of a register of which some cells are spoilt. */
const spoilt = fc.constantFrom(...tableRegisters).chain((register) => {
  const { examples, columns } = contractOf(register);
  const change = fc.tuple(fc.nat(examples.length - 1), fc.nat(columns.length - 1), fc.constantFrom(...WORDS));
  return fc.record({
    register: fc.constant(register),
    changes: fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ([row]) => row }),
  });
});

/** Codes of the rows that a file to correct repeats, without their lines. */
function codesOfRepeated(events: readonly ReadEvent[]): string[] {
  const lines = new Set(
    events.flatMap((event) =>
      event.kind === 'bad' && event.toCorrect !== undefined ? [event.bad.line] : [],
    ),
  );
  return codesOf(events.filter((event) => event.kind === 'bad' && lines.has(event.bad.line))).map((code) =>
    code.replace(/^\d+:/, ''),
  );
}

test('a file to correct, read as it is, names the same problems again and answers the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ register, changes }) => {
      const { examples, found } = contractOf(register);
      const lines = changes.map(([row, at, word]) =>
        (examples[row] ?? '').split(',').with(at, word).join(','),
      );
      const events = await readTable(register, tableOf(register, lines));
      const text = correctionText(events);
      assert.ok(!text.includes('123456789012'));
      if (found === 'withheld') for (const word of ['難民', 'refugee']) assert.ok(!text.includes(word), text);
      if (text === '') return;
      const again = await readTable(register, correctionOf(events), `${register}.to-correct.csv`);
      const end = again.at(-1);
      assert.ok(end?.kind === 'file' && end.outcome === 'read');
      assert.deepEqual(keptRows(again), []);
      // A row alone contradicts no other.
      const isAlone = !codesOf(events).some((code) => code.endsWith('row.conflict'));
      if (found === 'shown' && isAlone) assert.deepEqual(codesOfRepeated(again), codesOfRepeated(events));
      assert.deepEqual(correctionText(again), text);
    }),
    { numRuns: 300 },
  );
});
