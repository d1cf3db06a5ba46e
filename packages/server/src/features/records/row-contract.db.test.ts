import assert from 'node:assert/strict';
import { demoOffices } from '../../platform/session/demo-offices.ts';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Register, registerFiles, tableRegisters } from '@renkei/contract/files';
import { collectDirectory, type CollectedDirectory } from '@renkei/intake';
import { corruptFile, keepFile, newRandom } from '@renkei/intake/test-kit';
import { canonicalJson } from '@renkei/kernel';
import { testDay, testNode, type TestNode } from '../../test/test-node.ts';
import { importDirectory } from './import-directory.ts';

const { RENKEI_CONTRACT_FILES, RENKEI_CONTRACT_SEED } = process.env;

/** Corrupted files in all, and the seed of the first directory. */
const FILES = Number(RENKEI_CONTRACT_FILES ?? 10_000);
const FIRST_SEED = Number(RENKEI_CONTRACT_SEED ?? 1);
const FILES_A_DIRECTORY = 100;
/** Of increments, in another order than they are written. */
const LABELS = ['w2', 'W10'];

/** What came of a directory, line by line, in words that both readers can be asked for. */
type Outcome = {
  readonly kept: readonly string[];
  readonly named: readonly string[];
  readonly blanked: readonly string[];
  readonly counts: readonly string[];
};

test('row by row, the node keeps and names of corrupted files what detect keeps and names', async () => {
  let read = 0;
  for (let seed = FIRST_SEED; read < FILES; seed += 1) {
    await using directory = await corruptDirectory(seed);
    await using node = await testNode(demoOffices.labour);
    const detect = outcomeOfDetect(await collectDirectory(directory.path));
    const imported = await outcomeOfImport(node, directory.path);
    for (const part of ['kept', 'named', 'blanked', 'counts'] as const) {
      const [first] = differences(detect[part], imported[part]);
      if (first !== undefined) assert.fail(await told(seed, directory.path, part, first));
    }
    read += detect.counts.length;
  }
  assert.ok(read >= FILES);
});

async function corruptDirectory(seed: number) {
  const path = await mkdtemp(join(tmpdir(), 'renkei-contract-'));
  await mkdir(join(path, 'notifications'));
  const random = newRandom(seed);
  const write = (file: string, kind: Register | 'form-3') =>
    writeFile(join(path, file), corruptFile(kind, random).bytes);
  for (const register of tableRegisters) {
    await write(registerFiles[register].file, register);
    // What several statements of coverage come to is a question of its own.
    if (register === 'coverage') continue;
    for (const label of LABELS) await write(`${register}.${label}.csv`, register);
  }
  const tables = 1 + (tableRegisters.length - 1) * (1 + LABELS.length);
  for (let file = tables; file < FILES_A_DIRECTORY; file += 1) {
    const kind = file % 4 === 0 ? 'form-3' : 'notifications';
    await write(`notifications/${String(file).padStart(4, '0')}.csv`, kind);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

function outcomeOfDetect({ rows, bad, blanked, files }: CollectedDirectory): Outcome {
  const refused = new Set(
    files.filter(({ outcome }) => outcome === 'refused').map(({ counts }) => counts.register),
  );
  const { coverage, ...registers } = rows;
  return {
    kept: [
      ...Object.entries(registers).flatMap(([register, found]) =>
        found.map(({ source, ...row }) => keptLine(source, register, row)),
      ),
      ...coverage
        .filter(({ register }) => !refused.has(register))
        .map(({ register, completeUntil, source }) => keptLine(source, register, completeUntil)),
    ].sort(),
    named: bad.map(({ file, line, column, code }) => namedLine(file, line, column, code)).sort(),
    blanked: blanked.map(({ file, line, column }) => `${file}:${line}:${column}`).sort(),
    counts: files
      .map(({ counts: { file, read, kept, named }, outcome }) =>
        countsLine(file, outcome, [read, kept, named]),
      )
      .sort(),
  };
}

async function outcomeOfImport(node: TestNode, directory: string): Promise<Outcome> {
  const work = {
    ...node.work,
    publish: async () => undefined,
    clock: node.clock,
    office: demoOffices.labour.id,
  };
  await importDirectory(work, directory, testDay);
  return node.work.door.enterAsSystem(demoOffices.labour.id, 'test', async (trx) => {
    const records = await trx.selectFrom('renkei.records').selectAll().execute();
    const coverage = await trx.selectFrom('renkei.coverage').selectAll().execute();
    const bad = await trx.selectFrom('renkei.bad_rows').selectAll().execute();
    const blanked = await trx.selectFrom('renkei.blanked_cells').selectAll().execute();
    const files = await trx.selectFrom('renkei.import_files').selectAll().execute();
    return {
      kept: [
        ...records.map((row) => keptLine(row, row.register, row.body)),
        ...coverage.map((row) => keptLine(row, row.register, row.complete_until)),
      ].sort(),
      named: bad.map(({ file, line, col, code }) => namedLine(file, line, col, code)).sort(),
      blanked: blanked.map(({ file, line, col }) => `${file}:${line}:${col}`).sort(),
      counts: files
        .map(({ file, outcome, read, kept, named }) => countsLine(file, outcome, [read, kept, named]))
        .sort(),
    };
  });
}

type At = { readonly file: string; readonly line: number };

function keptLine({ file, line }: At, register: string, said: unknown): string {
  return `${file}:${line} ${register} ${canonicalJson(said)}`;
}

function namedLine(file: string, line: number, column: number | null, code: string): string {
  return `${file}:${line}:${column ?? '-'} ${code}`;
}

function countsLine(file: string, outcome: string, [read, kept, named]: readonly number[]): string {
  return `${file}: ${outcome}, ${read} = ${kept} + ${named}`;
}

/** What stands in one list and not in the other. */
function differences(detect: readonly string[], node: readonly string[]): readonly string[] {
  const [ofDetect, ofNode] = [new Set(detect), new Set(node)];
  return [
    ...detect.filter((line) => !ofNode.has(line)).map((line) => `detect only: ${line}`),
    ...node.filter((line) => !ofDetect.has(line)).map((line) => `node only: ${line}`),
    ...(detect.length === node.length ? [] : [`${detect.length} in detect, ${node.length} in the node`]),
  ];
}

async function told(seed: number, directory: string, part: string, difference: string): Promise<string> {
  const [, file] = /: ([^:]+\.csv)/.exec(difference) ?? [];
  if (file === undefined) return `seed ${seed}, ${part}: ${difference}`;
  const kept = await keepFile(`contract-seed-${seed}/${file}`, await readFile(join(directory, file)));
  return `seed ${seed}, ${part}: ${difference}; the file is kept as ${kept}`;
}
