import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './bench.ts';
import { round } from './measure.ts';
import { renkei } from './renkei.ts';

const AS_OF = '2026-10-31';
const DEFAULT_RESIDENTS = 100_000;

/**
 * `renkei generate`, cold, and `renkei detect` over what it wrote: time and memory. What is asked is judged by `findings`.
 * `RENKEI_RESIDENTS` sets the size.
 */
export async function bench(): Promise<Figures> {
  const residents = Number(process.env['RENKEI_RESIDENTS'] ?? DEFAULT_RESIDENTS);
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const nation = join(folder, 'nation');
    const size = ['--residents', String(residents), '--seed', '1', '--as-of', AS_OF];
    const made = await renkei(['generate', ...size, '--out', nation]);
    const figures = {
      residents,
      generate_s: made.seconds,
      generate_peak_mib: made.peakMib,
      written_mib: round((await bytesBelow(nation)) / 1024 / 1024),
    };
    // Detection holds every row in memory until linkage is built for national size.
    if (residents > 500_000) return figures;
    const out = join(folder, 'answers.ndjson');
    const asked = await renkei(['detect', nation, '--as-of', AS_OF, '--out', out]);
    return { ...figures, detect_s: asked.seconds, detect_peak_mib: asked.peakMib };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
