import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../e2e/kit/browser.ts';
import type { Figures } from './bench.ts';
import { round } from './measure.ts';

/**
 * `npm start` to a page that can be used (the sign-in form is there): the first run, with cluster, bundle, migrations and
 * import to make, and a later one. The bundle of an earlier build is removed first.
 */
export async function bench(): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    await rm('packages/web/dist', { recursive: true, force: true });
    const first = await startToPage(folder);
    const later = await startToPage(folder);
    return { first_start_s: first, later_start_s: later };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startToPage(folder: string): Promise<number> {
  await using browser = await openBrowser();
  const page = await browser.newPage();
  const started = performance.now();
  const args = ['packages/cli/bin/renkei.mjs', 'demo', '--port', '4999', '--data', join(folder, 'data')];
  const node = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => node.on('close', () => resolve()));
  try {
    await ready(node.stderr);
    await page.goto('http://localhost:4999/');
    await page.getByRole('radio').first().waitFor();
    return round((performance.now() - started) / 1000);
  } finally {
    node.kill('SIGINT');
    await ended;
  }
}

async function ready(stderr: NodeJS.ReadableStream): Promise<void> {
  for await (const chunk of stderr) if (String(chunk).includes('http://localhost:4999')) return;
  throw new Error('the node ended before it was ready');
}
