import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const renkei = new URL('../bin/renkei.mjs', import.meta.url).pathname;

async function run(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [renkei, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test('a word that is no command, an option that is none, and a day that does not exist are named with the cure', async () => {
  for (const [args, said] of [
    [['detct'], /"detct" is no command/],
    [['detect'], /wants one directory/],
    [['detect', '.', '--asof', '2026-10-31'], /--asof/],
    [['detect', '.', '--as-of', '2026-02-30'], /there is no such day/],
    [['detect', '/nowhere/at-all'], /is no directory/],
    [['import', '.', '--config', '/nowhere/renkei.yaml'], /renkei\.example\.yaml/],
  ] as const) {
    const { code, err } = await run(...args);
    assert.ok(code === 1 || code === 2, args.join(' '));
    assert.match(err, said);
    assert.match(err, /[ぁ-ん]/, 'the message is in Japanese, too');
    assert.doesNotMatch(err, /at .*\.ts:\d+/, 'no stack trace');
  }
});

test('an empty directory is no error: nothing to ask, and the missing coverage is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-empty-'));
  try {
    const { code, out, err } = await run('detect', folder, '--as-of', '2026-10-31');
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /coverage/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a configuration that is wrong, unknown or not safe fails to load, and says why', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-config-'));
  try {
    const good = `mode: demo\ndataDir: ${join(folder, 'data')}\ndatabase: renkei\nport: 4000\ndemoDay: '2026-10-31'\n`;
    for (const [text, said] of [
      [good.replace('mode: demo', 'mode: production'), /sign-in is not built yet/],
      [`${good}audit: off\n`, /audit/],
      [good.replace('2026-10-31', '2026-10-32'), /demoDay: no such day/],
      [good.replace('port: 4000', 'port: many'), /port/],
      ['mode: [', /renkei\.yaml/],
    ] as const) {
      const path = join(folder, 'renkei.yaml');
      await writeFile(path, text);
      const { code, err } = await run('serve', '--config', path);
      assert.equal(code, 1);
      assert.match(err, said);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
