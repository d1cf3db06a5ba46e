import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerFiles } from '@renkei/contract/files';
import { collectDirectory } from './collect-directory.ts';
import { directoryOf } from './test-kit/directory.ts';

const HEADER = registerFiles.cards.columns.map(({ name }) => name).join(',');
const REFERRING = `${HEADER},renkei_row`;
const COVERAGE = 'register,complete_until,delivery\n';
const bad = (recorded: string) => `XX00000001XX,R-1,2026-02-30,,,${recorded}`;
const good = (recorded: string, number = 'XX00000001XX') => `${number},R-1,2026-02-03,,,${recorded}`;

/** For each row that was not read: its place, and the day on which it is cured. */
async function unread(
  files: Readonly<Record<string, readonly string[]>>,
  coverage = COVERAGE,
): Promise<string[]> {
  const texts = Object.entries(files).map(([name, lines]) => [name, lines.join('\n')] as const);
  const collected = await collectDirectory(
    directoryOf({ 'coverage.csv': coverage, ...Object.fromEntries(texts) }),
  );
  return collected.unread.map(({ file, line, curedOn }) => `${file}#${line} ${curedOn ?? 'stands'}`);
}

test('a row that bears the reference of one that was not read cures it, whatever else it says', async () => {
  const answer = `${good('2020-01-01', 'XX00000009XX')},cards.csv#2`;
  assert.deepEqual(
    await unread({ 'cards.csv': [HEADER, bad('2026-03-01')], 'cards.fix.csv': [REFERRING, answer] }),
    ['cards.csv#2 2020-01-01'],
  );
});

test('a reference to another line, another file or from another register cures nothing', async () => {
  const death = `${registerFiles.deaths.columns.map(({ name }) => name).join(',')},renkei_row`;
  const elsewhere = (reference: string) => `${good('2020-01-01', 'XX00000009XX')},${reference}`;
  for (const reference of ['cards.csv#3', 'cards.x.csv#2', 'Cards.csv#2']) {
    assert.deepEqual(
      await unread({
        'cards.csv': [HEADER, bad('2026-03-01')],
        'cards.fix.csv': [REFERRING, elsewhere(reference)],
      }),
      ['cards.csv#2 stands'],
      reference,
    );
  }
  assert.deepEqual(
    await unread({
      'cards.csv': [HEADER, bad('2026-03-01')],
      'deaths.csv': [death, 'X-1,R-1,2026-05-20,2026-05-27,cards.csv#2'],
    }),
    ['cards.csv#2 stands'],
  );
});

test('a later version of the same record cures it; an earlier one does not', async () => {
  assert.deepEqual(
    await unread({ 'cards.csv': [HEADER, good('2026-02-20'), bad('2026-03-01'), bad('2026-01-01')] }),
    ['cards.csv#3 stands', 'cards.csv#4 2026-02-20'],
  );
});

test('the same record of the same day cures it from further down, not from above', async () => {
  assert.deepEqual(await unread({ 'cards.csv': [HEADER, bad('2026-03-01'), good('2026-03-01')] }), [
    'cards.csv#2 2026-03-01',
  ]);
  assert.deepEqual(await unread({ 'cards.csv': [HEADER, good('2026-03-01'), bad('2026-03-01')] }), [
    'cards.csv#3 stands',
  ]);
});

test('a row that contradicts one already kept is not cured by it', async () => {
  const other = 'XX00000001XX,R-2,2026-02-04,,,2026-03-01';
  assert.deepEqual(await unread({ 'cards.csv': [HEADER, good('2026-03-01'), other] }), [
    'cards.csv#3 stands',
  ]);
});

test('a row of which nobody can read the id is cured by its reference only', async () => {
  const broken = 'XX00000001XX,R-1,2026-02-03,,2026-03-01';
  const files = { 'cards.csv': [HEADER, broken, good('2026-04-01')] };
  assert.deepEqual(await unread(files), ['cards.csv#2 stands']);
  const answer = `${good('2026-03-01')},cards.csv#2`;
  assert.deepEqual(await unread({ ...files, 'cards.fix.csv': [REFERRING, answer] }), [
    'cards.csv#2 2026-03-01',
  ]);
});

test('attempts at one row are cured together by the one that succeeds', async () => {
  assert.deepEqual(
    await unread({
      'cards.csv': [HEADER, 'XX00000001,R-1,2026-02-03,,,2026-03-01'],
      'cards.fix1.csv': [REFERRING, `${bad('2026-03-01')},cards.csv#2`],
      'cards.fix2.csv': [REFERRING, `${good('2026-03-01', 'XX00000003XX')},cards.csv#2`],
    }),
    ['cards.csv#2 2026-03-01', 'cards.fix1.csv#2 2026-03-01'],
  );
});

test('files of one whole delivery stand side by side: the second cures nothing by coming after the first', async () => {
  const whole = `${COVERAGE}cards,2026-10-31,whole\n`;
  const files = {
    'cards.csv': [HEADER, bad('2026-03-01')],
    'cards.part2.csv': [HEADER, good('2026-03-01', 'XX00000002XX')],
  };
  assert.deepEqual(await unread(files, whole), ['cards.csv#2 stands']);
});

test('a spoilt copy of a row that stands is cured by a correction that says the same again', async () => {
  const copy = good('2026-03-01').replace(',,,', ',,');
  assert.deepEqual(
    await unread({
      'cards.csv': [HEADER, good('2026-03-01'), copy],
      'cards.fix.csv': [REFERRING, `${good('2026-03-01')},cards.csv#3`],
    }),
    ['cards.csv#3 2026-03-01'],
  );
});
