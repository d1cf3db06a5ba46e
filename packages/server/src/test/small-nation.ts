import { appendFileSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateNation } from '@renkei/synthetic';
import { testDay } from './test-node.ts';

/** The files of a small invented nation, in which every desk has something to ask. */
export async function smallNation() {
  const directory = await mkdtemp(join(tmpdir(), 'renkei-nation-'));
  for (const { path, bytes } of generateNation({ residents: 1000, seed: 5, baseRate: 0.05, asOf: testDay })) {
    if (path === 'truth.csv') continue;
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, bytes);
  }
  return { directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}
