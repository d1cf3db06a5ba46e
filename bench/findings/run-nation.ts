import { join } from 'node:path';
import type { Measured } from '../measure.ts';
import { renkei } from '../renkei.ts';
import { readAnswers } from './answer.ts';
import type { JudgedRun } from './by-tradition.ts';
import { judge } from './judge.ts';
import { readTruth } from '../read-truth.ts';
import { readTraditions } from './traditions.ts';

const AS_OF = '2026-10-31';

export type NationRun = JudgedRun & { readonly detected: Measured };

export type Nation = { readonly residents: number; readonly seed: number; readonly baseRate: number };

/** Generates a nation into `folder`, asks its files in a new process, and judges the answers of that very process. */
export async function runNation({ residents, seed, baseRate }: Nation, folder: string): Promise<NationRun> {
  const directory = join(folder, `nation-${baseRate}`);
  const size = ['--residents', String(residents), '--seed', String(seed), '--base-rate', String(baseRate)];
  await renkei(['generate', ...size, '--as-of', AS_OF, '--out', directory]);
  const out = join(folder, `answers-${baseRate}.ndjson`);
  const detected = await renkei(['detect', directory, '--as-of', AS_OF, '--out', out]);
  const truth = await readTruth(join(directory, 'truth.csv'));
  return {
    truth,
    detected,
    judged: judge(truth, await readAnswers(out)),
    traditions: await readTraditions(join(directory, 'residents.csv')),
  };
}
