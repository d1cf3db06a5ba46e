import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { firstCaseDay, firstCaseDirectory } from '@renkei/synthetic';

const execute = promisify(execFile);
const renkei = new URL('../bin/renkei.mjs', import.meta.url).pathname;

async function detect(directory: string, ...more: readonly string[]) {
  const { stdout, stderr } = await execute(
    process.execPath,
    [renkei, 'detect', directory, '--as-of', firstCaseDay, ...more],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return { stdout, stderr };
}

test('--to-correct writes the named rows, and put back corrected they cure: the answers are those of good files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-correct-'));
  try {
    const directory = join(folder, 'case');
    await cp(firstCaseDirectory, directory, { recursive: true });
    const good = await readFile(join(directory, 'cards.csv'), 'utf8');
    const spoilt = good.replaceAll(/^(XX0000[0-4]\d{3}XX,[^,]+),(\d{4}-\d\d)-/gm, '$1,$2x');
    await writeFile(join(directory, 'cards.csv'), spoilt);
    const right = await detect(firstCaseDirectory);

    const out = join(folder, 'to-correct');
    const first = await detect(directory, '--to-correct', out);
    assert.notEqual(first.stdout.length, right.stdout.length);
    assert.match(first.stderr, /cards\.to-correct\.csv: \d+ rows to correct/);
    const correction = await readFile(join(out, 'cards.to-correct.csv'), 'utf8');
    assert.match(correction, /^card_number,.*,recorded_on,renkei_row\nXX/);

    await writeFile(join(directory, 'cards.to-correct.csv'), correction.replaceAll(/(\d{4}-\d\d)x/g, '$1-'));
    const second = await detect(directory);
    assert.match(second.stderr, /^(\d+) of \1 rows not read are corrected by later ones/m);
    assert.deepEqual(answersOf(second.stdout), answersOf(right.stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file to correct that is there already is left as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-correct-'));
  try {
    const [directory, out] = [join(folder, 'case'), join(folder, 'out')];
    await cp(firstCaseDirectory, directory, { recursive: true });
    await writeFile(
      join(directory, 'deaths.csv'),
      'death_id,resident_id,died_on,recorded_on\nX-1,R-1,2026-02-30,2026-03-01\n',
    );
    await detect(directory, '--to-correct', out);
    await writeFile(join(out, 'deaths.to-correct.csv'), 'half corrected');
    await assert.rejects(detect(directory, '--to-correct', out), /left as it is|そのまま/);
    assert.equal(await readFile(join(out, 'deaths.to-correct.csv'), 'utf8'), 'half corrected');
    assert.ok((await readdir(out)).includes('deaths.to-correct.csv'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** What each answer says, without the places of its facts. */
function answersOf(lines: string): unknown[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) =>
      JSON.parse(line, (key, value: unknown) =>
        ['source', 'recorded', 'notified'].includes(key) ? undefined : value,
      ),
    );
}
