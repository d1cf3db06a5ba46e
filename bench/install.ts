import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figures } from './bench.ts';
import { measure, round } from './measure.ts';

const execute = promisify(execFile);

/** `npm ci` in an empty clone of what is committed, and the size of what it leaves. */
export async function bench(): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const clone = join(folder, 'clone');
    await execute('git', ['clone', '-q', process.cwd(), clone]);
    const { seconds, code } = await measure('npm', ['ci', '--no-audit', '--no-fund'], clone);
    if (code !== 0) throw new Error('npm ci failed');
    const { stdout } = await execute('du', ['-sm', join(clone, 'node_modules')]);
    return { npm_ci_s: seconds, node_modules_mib: round(Number(stdout.split('\t')[0])) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
