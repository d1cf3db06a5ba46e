import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstCaseDay, firstCaseDirectory, firstCaseLabels } from '@renkei/synthetic';
import type { Figures } from './bench.ts';
import { readAnswers } from './findings/answer.ts';
import { wrongLabels } from './findings/first-case.ts';
import { type Measured, median, round } from './measure.ts';
import { renkei } from './renkei.ts';
import { writeCopies } from './write-copies.ts';

const RUNS = 5;
/** Copies of the first case in the large run, each with people and cards of its own. */
const COPIES = 300;

/** `renkei detect`, cold each time: the first case with its accuracy, and many copies of it for the rate. */
export async function bench(): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  try {
    const out = join(folder, 'findings.ndjson');
    const small = await runs(firstCaseDirectory, out);
    const accuracy = await accuracyOf(out);
    const large = join(folder, 'copies');
    const notifications = await writeCopies(firstCaseDirectory, large, COPIES);
    const big = await runs(large, out, 3);
    return {
      first_case_s: small.seconds,
      first_case_peak_mib: small.peakMib,
      ...accuracy,
      copies: COPIES,
      copies_notifications: notifications,
      copies_s: big.seconds,
      copies_peak_mib: big.peakMib,
      copies_notifications_per_s: round(notifications / big.seconds),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runs(
  directory: string,
  out: string,
  count = RUNS,
): Promise<{ seconds: number; peakMib: number }> {
  const measured: Measured[] = [];
  for (let run = 0; run < count; run += 1)
    measured.push(await renkei(['detect', directory, '--as-of', firstCaseDay, '--out', out]));
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    peakMib: median(measured.map(({ peakMib }) => peakMib)),
  };
}

/** Against the hand-written labels, of the very output that was timed. */
async function accuracyOf(out: string): Promise<Figures> {
  const labels = firstCaseLabels();
  const wrong = wrongLabels(labels, await readAnswers(out));
  return { first_case_labels: labels.length, first_case_wrong: wrong.length };
}
