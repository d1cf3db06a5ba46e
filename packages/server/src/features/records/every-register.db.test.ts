import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { registerFiles, tableRegisters } from '@renkei/contract/files';
import { collectDirectory, toFacts } from '@renkei/intake';
import { loadFacts } from '../../platform/facts/load-facts.ts';
import { testDay, testNode } from '../../test/test-node.ts';
import { importDirectory } from './import-directory.ts';

/** The examples of every register, each in a file of its own. */
async function directoryOfExamples() {
  const directory = await mkdtemp(join(tmpdir(), 'renkei-registers-'));
  for (const register of tableRegisters) {
    const { columns, examples, file } = registerFiles[register];
    const lines = [columns.map(({ name }) => name).join(','), ...examples, ''];
    await writeFile(join(directory, file), lines.join('\n'));
  }
  return { directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}

test('the node keeps every register and gives its rules the facts that renkei detect reads', async () => {
  await using node = await testNode();
  await using examples = await directoryOfExamples();
  const report = await importDirectory(
    { ...node.work, clock: node.clock, office: 'isa-kaku' },
    examples.directory,
    testDay,
  );
  assert.deepEqual(report.bad, []);
  const loaded = await node.work.door.enterAsSystem('isa-kaku', 'test', loadFacts);
  const read = toFacts(await collectDirectory(examples.directory));
  for (const [name, facts] of Object.entries(read)) {
    assert.deepEqual(sorted(loaded[name as keyof typeof loaded]), sorted(facts), name);
  }
});

function sorted(facts: readonly unknown[]): readonly string[] {
  return facts.map((fact) => JSON.stringify(fact, (_, value: unknown) => inOrder(value))).sort();
}

/** Objects by key: the database keeps none of the order in which a row was written. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
