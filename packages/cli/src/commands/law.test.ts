import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { questions } from './law/questions.ts';

const renkei = new URL('../../bin/renkei.mjs', import.meta.url).pathname;
type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

async function run(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [renkei, 'law', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

async function explain(facts: unknown, ...flags: readonly string[]): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-law-'));
  try {
    const path = join(folder, 'facts.json');
    await writeFile(path, typeof facts === 'string' ? facts : JSON.stringify(facts));
    return await run('explain', path, ...flags);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the example can be explained as it is, in both languages, with what is not verified', async () => {
  const example = await run('explain', '--example');
  const { code, out, err } = await explain(example.out);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /答え \/ Answer: はい \/ YES/);
  assert.match(out, /入管法施行規則19条5項1号 \/ ICRRA Enforcement Rules 19\(5\)\(i\)/);
  assert.match(out, /未確認 not verified/);
});

test('what is missing is said with what to ask of whom', async () => {
  const { out } = await explain({
    question: 'work-permission',
    facts: { on: '2026-11-24', status: 'ssw_1', card: '4' },
  });
  assert.match(out, /ASK/);
  assert.match(
    out,
    /指定書（就労の可否） \/ the designation document: may work or not {2}\(designationWork\)/,
  );
  assert.match(out, /本人に指定書（旅券に貼付）を見せてもらってください/);
});

test('as JSON the answer, its grounds and what is missing are the same', async () => {
  const { out } = await explain({ question: 'work-permission', facts: { on: '2026-11-24' } }, '--json');
  const read: unknown = JSON.parse(out);
  assert.ok(typeof read === 'object' && read !== null && 'answer' in read && 'missing' in read);
  assert.equal(read.answer, 'ask');
  assert.match(JSON.stringify(read.missing), /"fact":"status"/);
});

test('every question has an example that can be explained', () => {
  for (const { id, example, ask } of questions) assert.ok('explanation' in ask(example), id);
});

test('faults are named with place, cause and cure in both languages', async () => {
  for (const [facts, said] of [
    ['{', /is not JSON/],
    [{ question: 'weather', facts: {} }, /question: write one of: work-permission/],
    [{ question: 'work-permission' }, /facts: write the facts in braces/],
    [{ question: 'work-permission', facts: { on: '2026-02-30' } }, /on: there is no such day/],
    [{ question: 'work-permission', facts: { stayUntil: 'soon' } }, /stayUntil: write a day/],
    [
      { question: 'work-permission', facts: { premises: 'bar' } },
      /premises: write one of: barred, not-barred/,
    ],
    [{ question: 'work-permission', facts: { hoursThisDay: '8' } }, /hoursThisDay: write a number/],
    [
      { question: 'work-permission', facts: { hoursThisDay: 200 } },
      /hoursThisDay: the value is out of range/,
    ],
    [{ question: 'work-permission', facts: { nationality: 'AAA' } }, /1 name\(s\) here are not known/],
  ] as const) {
    const { code, err, out } = await explain(facts);
    assert.deepEqual([code, out], [1, ''], String(said));
    assert.match(err, said);
    assert.match(err, /[ぁ-ん]/);
    assert.doesNotMatch(err, /at .*\.ts:\d+/);
  }
});

test('the words for an application for protection are repeated neither in an answer nor in a message about a fault', async () => {
  const words = /難民|仮滞在|補完的|refugee|asylum|provisional/iu;
  for (const facts of [
    { on: '2026-11-24', status: '難民認定申請中', card: '9' },
    { on: '2026-11-24', status: 'student', card: 'refugee applicant' },
    { on: '2026-11-24', refugeeApplication: 'pending', 難民: 'はい' },
    { on: '仮滞在', stayUntil: 'asylum', application: 'refugee', permission: '補完的保護' },
  ]) {
    const { out, err } = await explain({ question: 'work-permission', facts });
    assert.doesNotMatch(out + err, words);
    assert.notEqual(out + err, '');
  }
});

test('a command called wrongly says how it is called', async () => {
  for (const args of [
    [],
    ['explain'],
    ['decide', 'x'],
    ['explain', 'a', 'b'],
    ['explain', '--example', 'weather'],
  ]) {
    const { code, err } = await run(...args);
    assert.equal(code, 2);
    assert.match(err, /renkei law explain FACTS\.json/);
  }
  assert.match((await run('explain', '/nowhere/facts.json')).err, /cannot be read/);
});
