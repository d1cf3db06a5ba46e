import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { newDigestTable } from './digest-table.ts';

test('it answers as a map of the whole texts does, in any order and at any size', () => {
  const name = fc.oneof(fc.nat({ max: 40 }).map(String), fc.string({ maxLength: 3 }));
  const content = fc.constantFrom(0, 1, 0xffffffff, 0x80000000);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, content), { maxLength: 400 }), (rows) => {
      const table = newDigestTable();
      const whole = new Map<string, number>();
      for (const [row, said] of rows) {
        const before = whole.get(row);
        if (before === undefined) whole.set(row, said);
        const expected = before === undefined ? 'new' : before === said ? 'same' : 'different';
        assert.equal(table.meet(row, said), expected);
      }
    }),
    { numRuns: 200 },
  );
});

test('what was met first stands, however much is met after it', () => {
  const table = newDigestTable();
  const count = 200_000;
  for (let row = 0; row < count; row += 1) assert.equal(table.meet(`n${row}`, 1), 'new');
  for (let row = 0; row < count; row += 997) {
    assert.equal(table.meet(`n${row}`, 2), 'different');
    assert.equal(table.meet(`n${row}`, 1), 'same');
  }
});

test('a row costs less than 25 bytes, and a table of a few rows less than a kilobyte each', () => {
  const table = newDigestTable();
  for (let row = 0; row < 10; row += 1) table.meet(`n${row}`, 0);
  assert.ok(table.size() < 10 * 1024);
  for (let row = 10; row < 300_000; row += 1) table.meet(`n${row}`, 0);
  assert.ok(table.size() < 300_000 * 25, `${table.size()}`);
});
