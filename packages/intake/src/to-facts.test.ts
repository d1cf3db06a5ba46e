import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { coveredRegisters } from '@renkei/contract/files';
import { detect, registers } from '@renkei/detection';
import { firstCaseDay, firstCaseDirectory } from '@renkei/synthetic';
import { collectDirectory } from './collect-directory.ts';
import { toFacts } from './to-facts.ts';

type Lines = readonly string[];

/** The answers after the stays were changed, and with an increment of them where there is one. */
async function answersAfter(change: (stays: Lines) => Lines, increment?: (stays: Lines) => Lines) {
  const directory = await mkdtemp(join(tmpdir(), 'renkei-case-'));
  try {
    await cp(firstCaseDirectory, directory, { recursive: true });
    const file = join(directory, 'stays.csv');
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
    await writeFile(file, change(lines).join('\r\n'));
    if (increment !== undefined)
      await writeFile(join(directory, 'stays.to-correct.csv'), increment(lines).join('\r\n'));
    return detect(toFacts(await collectDirectory(directory)), firstCaseDay).answers;
  } finally {
    await rm(directory, { recursive: true });
  }
}

test('the registers that coverage can be said of are those that rules may read', () => {
  assert.deepEqual([...registers], [...coveredRegisters]);
});

test('a renewal that could not be read asks nothing about its person: it is "cannot say", naming the register', async () => {
  const before = await answersAfter((lines) => lines);
  const asked = new Set(before.flatMap((answer) => (answer.answer === 'finding' ? [answer.residentId] : [])));
  const broken = await answersAfter((lines) =>
    lines.map((line, at) => (at === 0 ? line : line.replace(/,(\d{4})-(\d\d)-(\d\d),/, ',$1-02-30,'))),
  );
  assert.deepEqual(
    broken.filter(({ answer }) => answer === 'finding'),
    [],
  );
  assert.ok(asked.size > 0);
});

test('a row under another article changes no answer, not even by its absence', async () => {
  const plain = await answersAfter((lines) => lines);
  const [header = '', ...rest] = await readFile(join(firstCaseDirectory, 'stays.csv'), 'utf8').then((text) =>
    text.split(/\r?\n/),
  );
  const resident = plain.find((answer) => answer.answer === 'finding')?.residentId ?? '';
  const other = `A-other,application,${resident},,,,,61-2-2,2026-01-05,window,pending,,2026-01-05`;
  const answers = await answersAfter(() => [header, ...rest.filter((line) => line !== ''), other, '']);
  assert.deepEqual(answers, plain);
});

test('a corrected file gives the answers of files that were right from the beginning', async () => {
  const right = await answersAfter((lines) => lines);
  const broken = (lines: Lines): Lines =>
    lines.map((line, at) => (at === 0 ? line : line.replace(/^(S-[^,]+),stay,/, '$1,,')));
  const wrong = await answersAfter(broken);
  assert.notDeepEqual(wrong, right);
  const corrected = await answersAfter(broken, (lines) =>
    lines
      .map((line, at) => (at === 0 ? `${line},renkei_row` : `${line},stays.csv#${at + 1}`))
      .filter((line, at) => at === 0 || line.startsWith('S-')),
  );
  assert.deepEqual(withoutPlaces(corrected), withoutPlaces(right));
});

/** Without the files and lines of the facts: a corrected row stands in another file. */
function withoutPlaces(answers: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answers, (key, value: unknown) =>
      key === 'source' || key === 'recorded' ? undefined : value,
    ),
  );
}
