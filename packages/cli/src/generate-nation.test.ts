import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { collectDirectory, toFacts } from '@renkei/intake';
import { plainDate } from '@renkei/kernel';
import { generateNation, type Planted } from '@renkei/synthetic';

const renkei = new URL('../bin/renkei.mjs', import.meta.url).pathname;
const wanted = { residents: 2000, seed: 41, baseRate: 0.03, asOf: plainDate('2026-10-31') };

type Ran = { readonly code: number | null; readonly err: string };

async function run(
  args: readonly string[],
  begun: (child: ReturnType<typeof spawn>, err: string) => void = () => undefined,
): Promise<Ran> {
  const child = spawn(process.execPath, [renkei, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
    begun(child, err);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, err };
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-generate-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rows that the generator says no reader can keep. */
function planted(): Planted {
  const pieces = generateNation(wanted);
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
  }
}

type Truth = { readonly id: string; readonly expected: readonly string[] };

async function truthOf(directory: string): Promise<readonly Truth[]> {
  const [, ...lines] = (await readFile(join(directory, 'truth.csv'), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', , , expected = ''] = line.split(',');
    return { id, expected: expected.split(';') };
  });
}

test('renkei detect reads a generated nation: read = kept + named, and named is exactly what was planted', async (context) => {
  await inFolder(async (folder) => {
    const [directory, findings, bad] = ['nation', 'findings.ndjson', 'bad.ndjson'].map((name) =>
      join(folder, name),
    );
    assert.ok(directory !== undefined && findings !== undefined && bad !== undefined);
    const { residents, seed, baseRate } = wanted;
    const made = await run([
      'generate',
      '--residents',
      `${residents}`,
      '--seed',
      `${seed}`,
      '--base-rate',
      `${baseRate}`,
      '--out',
      directory,
    ]);
    assert.equal(made.code, 0, made.err);
    const { code, err } = await run([
      'detect',
      directory,
      '--as-of',
      wanted.asOf,
      '--out',
      findings,
      '--bad-rows',
      bad,
    ]);
    assert.equal(code, 0, err);
    const [, read, kept, named] = /rows read (\d+) = kept (\d+) \+ named (\d+)/u.exec(err) ?? [];
    assert.equal(Number(read), Number(kept) + Number(named));

    const { unreadable, resent } = planted();
    assert.equal(Number(named), unreadable.length + resent.reduce((sum, { rows }) => sum + rows, 0));
    const badRows = (await readFile(bad, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): { file: string; line: number; code: string } => JSON.parse(line));
    const places = new Set(
      badRows.filter((row) => row.code !== 'row.duplicate').map((row) => `${row.file}:${row.line}`),
    );
    assert.deepEqual(
      [...places].toSorted(),
      unreadable.map((place) => `${place.file}:${place.line}`).toSorted(),
    );

    const truth = await truthOf(directory);
    const ids = truth.map(({ id }) => id).filter((id) => id !== '');
    const facts = toFacts(await collectDirectory(directory));
    const readIds = new Set(facts.notifications.map(({ notificationId }) => notificationId));
    assert.deepEqual(
      [...readIds].toSorted(),
      ids.toSorted(),
      'the truth has a line for every readable notice and no other',
    );

    const answers = (await readFile(findings, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): { answer: string; notificationId: string } => JSON.parse(line));
    const found = new Set(
      answers.filter(({ answer }) => answer === 'finding').map(({ notificationId }) => notificationId),
    );
    const expected = new Set(
      truth.filter((line) => line.expected.includes('stay-expired')).map(({ id }) => id),
    );
    const right = [...found].filter((id) => expected.has(id)).length;
    context.diagnostic(
      `stay-expired: expected ${expected.size}, found ${found.size}, of them right ${right}`,
    );
    assert.ok(right > 0, 'with exact links only some of the true forms are found; none would be an error');
  });
});

test('what is wrong in the arguments is named with its cure in both languages, and nothing is written', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'nation');
    const good = ['--residents', '10', '--seed', '1', '--out', out];
    await writeFile(join(folder, 'file'), 'something');
    for (const [args, said] of [
      [['--seed', '1', '--out', out], /--residents must be a whole number/],
      [['--residents', '0', '--seed', '1', '--out', out], /--residents 0 must/],
      [['--residents', '1e3', '--seed', '1', '--out', out], /--residents 1e3 must/],
      [['--residents', '10', '--seed', '4294967296', '--out', out], /--seed 4294967296 must/],
      [['--residents', '10', '--seed', '1'], /--out is missing/],
      [[...good, '--base-rate', '0.5'], /--base-rate 0.5 must/],
      [[...good, '--base-rate', 'much'], /--base-rate much must/],
      [[...good, '--as-of', '2026-02-30'], /there is no such day/],
      [[...good, '--as-of', '2027-04-01'], /--as-of 2027-04-01 must/],
      [[...good, 'more'], /"more" is not expected/],
      [['--residents', '10', '--seed', '1', '--out', folder], /is not empty/],
      [['--residents', '10', '--seed', '1', '--out', join(folder, 'file')], /is not empty/],
    ] as const) {
      const { code, err } = await run(['generate', ...args]);
      assert.ok(code === 1 || code === 2, args.join(' '));
      assert.match(err, said);
      assert.match(err, /[ぁ-ん]/u);
      assert.doesNotMatch(err, /at .*\.ts:\d+/u);
    }
    assert.deepEqual(await readdir(folder), ['file']);
  });
});

test('stopped by Ctrl+C, it says what is left unfinished, makes no directory of that name, and refuses to go on over it', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'nation');
    const args = ['generate', '--residents', '10000000', '--seed', '1', '--out', out];
    let signalled = false;
    const { code, err } = await run(args, (child, said) => {
      if (!signalled && said.includes('residents')) signalled = child.kill('SIGINT');
    });
    assert.equal(code, 130, err);
    assert.match(err, /nation\.unfinished is not complete/);
    assert.deepEqual(await readdir(folder), ['nation.unfinished']);
    const again = await run(args);
    assert.equal(again.code, 1);
    assert.match(again.err, /is left from a run that was stopped/);
  });
});
