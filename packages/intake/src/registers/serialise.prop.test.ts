import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Column, tableRegisters } from '@renkei/contract/files';
import { corporateCheckDigit } from '@renkei/kernel';
import { closedListOfRules, statusesOfResidence } from '@renkei/law';
import * as fc from 'fast-check';
import { codesOf, contractOf, keptRows, readTable, tableOf } from '../test-kit/read-table.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const corporate = digits(8).map((tail) => `${corporateCheckDigit(`9900${tail}`)}9900${tail}`);
const insurance = fc.tuple(digits(2), digits(6), digits(1)).map(([a, b, c]) => `99${a}-${b}-${c}`);
const word = fc.stringMatching(/^[\p{L}\p{Nd}",\n 見本]{0,11}[\p{L}]$/u).map((text) => text.trim());
const forms: Readonly<Record<Exclude<Column['form'], 'list'>, fc.Arbitrary<string>>> = {
  id: fc.stringMatching(/^[A-Za-z0-9._:-]{1,20}$/),
  text: word,
  day,
  'loose-day': day,
  'card-number': digits(8).map((body) => `XX${body}XX`),
  'establishment-number': insurance,
  'insured-number': insurance,
  'corporate-number': corporate,
  'corporate-numbers': fc.array(corporate, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  'stay-period': fc.stringMatching(/^(\d{1,3}d|\d{1,2}m|\d{1,2}y(\d{1,2}m)?)$/),
  status: fc.constantFrom(...statusesOfResidence.map(({ slug }) => slug)),
  slug: fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/),
  prefecture: fc.integer({ min: 1, max: 47 }).map((code) => String(code).padStart(2, '0')),
  'whole-number': fc.integer({ min: 1, max: 9999 }).map(String),
  rule: fc.constantFrom(...closedListOfRules.map(({ id }) => id)),
  'school-list-day': fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}-05-01`),
};

function cellOf({ form, allowed, need }: Column): fc.Arbitrary<string> {
  const filled = form === 'list' ? fc.constantFrom(...(allowed ?? [])) : forms[form];
  return need === 'required' ? filled : fc.oneof(fc.constant(''), filled);
}

const row = fc.constantFrom(...tableRegisters).chain((register) =>
  fc.record({
    register: fc.constant(register),
    cells: fc.tuple(...contractOf(register).columns.map(cellOf)),
  }),
);

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cell that gives a value of a typed row. */
function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

test('a row that is kept gives back every cell it was read from; a row that is not is named', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(row, async ({ register, cells }) => {
      const events = await readTable(register, tableOf(register, [cells.map(quoted).join(',')]));
      const [first] = keptRows(events);
      if (typeof first !== 'object' || first === null) {
        assert.ok(codesOf(events).length > 0);
        return;
      }
      kept += 1;
      const values = new Map(Object.entries(first));
      const { columns } = contractOf(register);
      assert.deepEqual(
        columns.map(({ field }) => written(values.get(field))),
        cells,
      );
    }),
    { numRuns: 600 },
  );
  assert.ok(kept > 200, `only ${kept} rows were kept`);
});
