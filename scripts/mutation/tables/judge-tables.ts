import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fromRoot, type Judged } from '../judged.ts';
import type { Verdict } from '../score.ts';
import type { Batch } from './judge-worker.ts';
import { changesOf, type SourceChange } from './source-changes.ts';

/** After so many changes a worker is replaced: what was loaded anew is never freed. */
const CHANGES_A_WORKER = 150;
/** A change that makes the tests run longer than this for a whole batch hangs: that is noticed, too. */
const LONGEST_MS = 300_000;

/** Changes the tables of a package, one cell at a time, and says which change no test notices. */
export async function judgeTables(judged: Judged, processes: number): Promise<readonly Verdict[]> {
  const changes = judged.sources.flatMap((file) => changesOf(file, readFileSync(fromRoot(file), 'utf8')));
  const batches: (readonly SourceChange[])[] = [];
  for (let at = 0; at < changes.length; at += CHANGES_A_WORKER)
    batches.push(changes.slice(at, at + CHANGES_A_WORKER));
  const verdicts: Verdict[] = [];
  const lane = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      verdicts.push(...(await judgeBatch(judged, batch)));
      process.stderr.write(`tables: ${verdicts.length} of ${changes.length} changes tried\n`);
    }
  };
  await Promise.all(Array.from({ length: processes }, lane));
  return verdicts;
}

async function judgeBatch(judged: Judged, changes: readonly SourceChange[]): Promise<readonly Verdict[]> {
  const workerData: Batch = {
    folder: fromRoot(judged.folder),
    tests: judged.tests.map(fromRoot),
    changes: changes.map(({ file, text }) => ({ path: fromRoot(file), text })),
  };
  const noticed = await answerOf(new Worker(new URL('./judge-worker.ts', import.meta.url), { workerData }));
  return changes.map(({ file, line, what }, at) => ({
    change: { file, line, what },
    noticed: noticed[at] ?? true,
  }));
}

/** One answer a change. Throws where the unchanged package already fails, or where a worker hangs. */
async function answerOf(worker: Worker): Promise<readonly boolean[]> {
  return await new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      reject(new Error(`a batch of changes took longer than ${LONGEST_MS / 1000} s`));
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', (answers: readonly boolean[]) => {
      clearTimeout(clock);
      resolve(answers);
    });
    worker.once('error', reject);
  });
}
