import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCase } from './first-case.ts';
import { nameTraditions } from './name-tradition.ts';
import { romanName } from './notice-writing.ts';
import type { FilledFile } from './place-notices.ts';

const { files, residents } = firstCase();
const notices = files.flatMap(({ rows }: FilledFile) =>
  rows.flatMap((row) => ('notice' in row ? [row.notice] : [])),
);

/** How often each tradition occurs under each key. */
function sharesBy(
  keyOf: (notice: (typeof notices)[number]) => string,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...Map.groupBy(notices, keyOf)].map(([key, group]) => [
      key,
      nameTraditions.map(
        (tradition) => group.filter(({ resident }) => resident.tradition === tradition).length,
      ),
    ]),
  );
}

test('each expected answer has the same number of notices of every name tradition, within one', () => {
  for (const [expected, counts] of sharesBy(({ instance }) => instance.answer.expected)) {
    assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, `${expected}: ${counts.join(' ')}`);
  }
});

test('no scenario leans on a name tradition: none has more than its even share and two', () => {
  for (const [id, counts] of sharesBy(({ scenario }) => scenario.id)) {
    const even = Math.ceil(counts.reduce((sum, count) => sum + count, 0) / counts.length);
    assert.ok(Math.max(...counts) <= even + 2, `${id}: ${counts.join(' ')}`);
  }
});

test('no two people have the same name, and no name has the same token twice', () => {
  const names = residents.map((resident) => romanName(resident));
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.equal(new Set(name.split(' ')).size, name.split(' ').length, name);
});

test('nationality codes are of the user-assigned range', () => {
  for (const { nationality } of nameTraditions) assert.match(nationality, /^X[A-Z]$/u);
});
