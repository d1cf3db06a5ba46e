import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstCaseDirectory } from '@renkei/synthetic';

const renkei = new URL('../bin/renkei.mjs', import.meta.url).pathname;

/** Runs the command; `onText` sees what it says as it comes. */
async function run(
  args: readonly string[],
  onText: (text: string, stop: () => void) => void = () => undefined,
) {
  const child = spawn(process.execPath, [renkei, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    onText(said, () => child.kill('SIGINT'));
  });
  const [code]: unknown[] = await once(child, 'close');
  return { code, said };
}

test('Ctrl+C stops an import cleanly and says how to go on; the same command goes on, and writes files to correct', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-import-'));
  try {
    const [config, directory, out] = ['renkei.yaml', 'case', 'out'].map((name) => join(folder, name));
    const settings = { mode: 'demo', dataDir: join(folder, 'data'), database: 'renkei_immigration', port: 0 };
    const lines = Object.entries(settings).map(([name, value]) => `${name}: ${value}\n`);
    await writeFile(config ?? '', `${lines.join('')}demoDay: '2026-10-31'\n`);
    await cp(firstCaseDirectory, directory ?? '', { recursive: true });
    const cards = join(directory ?? '', 'cards.csv');
    await writeFile(cards, (await readFile(cards, 'utf8')).replace(/,(\d{4})-\d\d-\d\d,/, ',$1-02-30,'));
    const command = ['import', directory ?? '', '--config', config ?? '', '--to-correct', out ?? ''];

    let isStopped = false;
    const first = await run(command, (said, stop) => {
      if (isStopped || !said.includes('stays.csv')) return;
      isStopped = true;
      stop();
    });
    assert.equal(first.code, 1, first.said);
    assert.match(first.said, /Stopped\. Nothing is lost: "renkei import .*" goes on where it was/);
    assert.match(first.said, /失われたものはありません/);

    const second = await run(command);
    assert.equal(second.code, 0, second.said);
    assert.match(second.said, /cards\.csv: 397 = 396 kept \+ 1 named/);
    assert.match(await readFile(join(out ?? '', 'cards.to-correct.csv'), 'utf8'), /-02-30,.*,cards\.csv#2/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
