import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { detect } from '@renkei/detection';
import { collectDirectory, toFacts } from '@renkei/intake';
import { plainDate } from '@renkei/kernel';
import { generateNation } from '@renkei/synthetic';

const wanted = { residents: 1500, seed: 5_150, baseRate: 0.05, asOf: plainDate('2026-10-31') };
type Files = ReadonlyMap<string, Buffer>;

test('rows of registers in another order, registers cut into increments, files of notices under other names: the same answers', async () => {
  const files = nation();
  const [before, after] = [await answersOf(files), await answersOf(turned(files))];
  assert.ok(before.length > 100, `only ${before.length} answers`);
  assert.deepEqual(after, before);
});

/** Registers from the last row to the first, cut in two; notices in files of other names, their lines as they were. */
function turned(files: Files): Files {
  return new Map(
    [...files].flatMap(([path, bytes]): (readonly [string, Buffer])[] => {
      if (path.startsWith('notifications/'))
        return [[path.replace('notifications/', 'notifications/zz-'), bytes]];
      if (path === 'coverage.csv') return [[path, bytes]];
      const [head = '', ...rows] = bytes
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => `${line}\n`);
      const half = Math.floor(rows.length / 2);
      const parts = [rows.slice(half).toReversed(), rows.slice(0, half).toReversed()];
      return parts.map((part, at) => [
        at === 0 ? path : path.replace('.csv', '.part-2.csv'),
        Buffer.from([head, ...part].join('')),
      ]);
    }),
  );
}

/** What each answer says, without the places of its facts and the order in which equal ones of a day are listed. */
async function answersOf(files: Files): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-order-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const { answers } = detect(toFacts(await collectDirectory(folder)), wanted.asOf);
    return answers.map((answer): unknown => JSON.parse(JSON.stringify(answer), withoutPlace));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function withoutPlace(key: string, value: unknown): unknown {
  if (['source', 'recorded', 'notified'].includes(key)) return undefined;
  if (!['evidence', 'facts', 'curedLater'].includes(key) || !Array.isArray(value)) return value;
  return value.map((each) => JSON.stringify(each)).toSorted();
}

function nation(): Files {
  const pieces = new Map<string, Uint8Array[]>();
  for (const { path, bytes } of generateNation(wanted)) {
    if (path === 'truth.csv') continue;
    const held = pieces.get(path);
    if (held === undefined) pieces.set(path, [bytes]);
    else held.push(bytes);
  }
  return new Map([...pieces].map(([path, parts]) => [path, Buffer.concat(parts)] as const));
}
