import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { generateNation } from '@renkei/synthetic';

// S8: two nations that differ only in applications for protection, and not in permission to work, cannot be told apart by
// anything that is written: answers, counts, named rows, files to correct.
const renkei = new URL('../packages/cli/bin/renkei.mjs', import.meta.url).pathname;
const wanted = { residents: 350, seed: 8_808, baseRate: 0.05, asOf: plainDate('2026-10-31') };
type Files = ReadonlyMap<string, Buffer>;

const nation = generated();
let itsOutput: Promise<Files> | undefined;

/** In CP932 and in UTF-8: form 10101 and Form No. 3 come in both. */
const words = {
  designated: ['93c192e88a8893ae', '特定活動'],
  inBrackets: ['93c192e88a8893ae816993ef96af944692e8905c90bf9286816a', '特定活動（難民認定申請中）'],
  alone: ['93ef96af944692e8905c90bf9286', '難民認定申請中'],
  noStatus: ['82bb82cc91bc82cc8ddd97af', 'その他の在留'],
} as const;

/** Rows of stays.csv as an extract might hold them, under every way to write the article. */
const applications = [
  '61-2',
  '61-2-2',
  '61の2の2',
  '第61条の2',
  '６１－２－４',
  '難民認定',
  'refugee',
].flatMap((article, at) =>
  ['pending', 'granted', 'refused'].map((decision, way) => {
    const resident = `R-${String(1 + at * 37 + way * 101).padStart(7, '0')}`;
    const decided = decision === 'pending' ? '' : '2026-08-01';
    return `Z-${at}-${way},application,${resident},,,,,,${article},2026-05-01,window,${decision},${decided},2026-05-02\n`;
  }),
);

test('rows of applications for protection at the end of the stays: not one byte of the output differs', async () => {
  await differInNothing(
    nation,
    withStays(nation, (text) => `${text}${applications.join('')}`),
  );
});

test('the same with the application named in place of the kind of record', async () => {
  const named = applications.map((row) => row.replace(',application,', ',難民認定申請,'));
  await differInNothing(
    nation,
    withStays(nation, (text) => `${text}${named.join('')}`),
  );
});

test('the employer wrote of an application in brackets behind the status: not one byte differs', async () => {
  const written = rewritten(nation, 'designated', 'inBrackets');
  assert.ok(changed(written) >= 5, 'too few notices to compare');
  await differInNothing(nation, written);
});

test('the employer wrote of an application in place of the status: as any other words that are none', async () => {
  await differInNothing(
    rewritten(nation, 'designated', 'noStatus'),
    rewritten(nation, 'designated', 'alone'),
  );
});

test('an article where the limits of a permission belong: as any other word that is none', async () => {
  const limited = (word: string) =>
    edited(nation, 'permissions.csv', (text) => text.replaceAll(',hours-28,', `,${word},`));
  await differInNothing(limited('9-9-9-9'), limited('61-2-7'));
});

test('a column for the article of a letter: the file is refused alike, whatever stands in it', async () => {
  const withColumn = (article: string) =>
    edited(nation, 'permissions.csv', (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line, at) => `${line},${at === 0 ? 'article' : article}\n`)
        .join(''),
    );
  await differInNothing(withColumn(''), withColumn('61-2-7'));
});

async function differInNothing(one: Files, other: Files): Promise<void> {
  const [first, second] = await Promise.all([
    one === nation ? (itsOutput ??= outputOf(one)) : outputOf(one),
    outputOf(other),
  ]);
  assert.deepEqual([...second.keys()], [...first.keys()]);
  for (const [name, bytes] of first) {
    const [left, right] = [bytes, second.get(name) ?? Buffer.alloc(0)];
    assert.ok(left.equals(right), `${name}: ${firstDifference(left.toString(), right.toString())}`);
  }
  assert.doesNotMatch(Buffer.concat([...second.values()]).toString(), /難民|61-2|61の2|refugee/u);
}

/** Everything that `renkei detect` writes: standard output and error, named rows, files to correct. */
async function outputOf(files: Files): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-s8-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, 'nation', path)), { recursive: true });
      await writeFile(join(folder, 'nation', path), bytes);
    }
    const args = ['nation', '--as-of', wanted.asOf, '--out', '-', '--bad-rows', 'bad', '--to-correct', 'fix'];
    const child = spawn(process.execPath, [renkei, 'detect', ...args], { cwd: folder });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => void out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => void err.push(chunk));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    assert.equal(code, 0, Buffer.concat(err).toString());
    const fixes = await readdir(join(folder, 'fix'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    const written = fixes.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    const all = [join(folder, 'bad'), ...written.toSorted()];
    const read = await Promise.all(
      all.map(async (path) => [path.slice(folder.length), await readFile(path)] as const),
    );
    return new Map([['stdout', Buffer.concat(out)], ['stderr', Buffer.concat(err)], ...read]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function generated(): Files {
  const pieces = new Map<string, Uint8Array[]>();
  for (const { path, bytes } of generateNation(wanted)) {
    const held = pieces.get(path);
    if (held === undefined) pieces.set(path, [bytes]);
    else held.push(bytes);
  }
  return new Map([...pieces].map(([path, parts]) => [path, Buffer.concat(parts)] as const));
}

function edited(files: Files, path: string, change: (text: string) => string): Files {
  const before = files.get(path)?.toString() ?? '';
  const after = change(before);
  assert.ok(after !== before, path);
  return new Map([...files, [path, Buffer.from(after)]]);
}

function withStays(files: Files, change: (text: string) => string): Files {
  return edited(files, 'stays.csv', change);
}

/** One wording of 在留資格 for another in every notice, byte by byte, so that no other cell changes. */
function rewritten(files: Files, from: keyof typeof words, to: keyof typeof words): Files {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!path.startsWith('notifications/')) return [path, bytes];
      const isUtf8 = !bytes.toString().includes('\uFFFD');
      const [before, after] = [words[from], words[to]].map(([cp932, text]) =>
        isUtf8 ? Buffer.from(text) : Buffer.from(cp932, 'hex'),
      );
      assert.ok(before !== undefined && after !== undefined);
      return [path, replaced(bytes, before, after)];
    }),
  );
}

function replaced(bytes: Buffer, before: Buffer, after: Buffer): Buffer {
  return Buffer.from(
    bytes.toString('latin1').replaceAll(`,${before.toString('latin1')},`, `,${after.toString('latin1')},`),
    'latin1',
  );
}

function changed(files: Files): number {
  return [...files].filter(([path, bytes]) => nation.get(path)?.equals(bytes) !== true).length;
}

function firstDifference(one: string, other: string): string {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `line ${at + 1}: ${left[at]?.slice(0, 300)} / ${right[at]?.slice(0, 300)}`;
}
