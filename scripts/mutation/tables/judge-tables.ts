import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fromRoot, isProperty, type Judged } from '../judged.ts';
import type { Verdict } from '../score.ts';
import type { Batch } from './judge-worker.ts';
import { changesOf, type SourceChange } from './source-changes.ts';

/** After so many changes a worker is replaced: what was loaded anew is never freed. */
const CHANGES_A_WORKER = 150;
/** Without an answer for so long, a change has made a test run for ever: that is noticed, too. */
const LONGEST_MS = 120_000;

/**
 * Changes the tables of a package, one cell at a time, and says which change no case and no other example notices.
 * Properties are left out: they know no table, and take most of the time.
 */
export async function judgeTables(judged: Judged, processes: number): Promise<readonly Verdict[]> {
  const changes = judged.sources.flatMap((file) => changesOf(file, readFileSync(fromRoot(file), 'utf8')));
  const waiting = [...changes];
  const verdicts: Verdict[] = [];
  const lane = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, CHANGES_A_WORKER);
      const answers = await answersOf(judged, batch);
      if (answers.length === 0) throw new Error(`no answer to ${batch[0]?.file} ${batch[0]?.what}`);
      verdicts.push(...answers);
      waiting.unshift(...batch.slice(answers.length));
      process.stderr.write(`tables: ${verdicts.length} of ${changes.length} changes tried\n`);
    }
  };
  await Promise.all(Array.from({ length: processes }, lane));
  return verdicts;
}

/** A verdict for each change, up to the first that hangs. Throws where the package fails unchanged. */
async function answersOf(judged: Judged, changes: readonly SourceChange[]): Promise<readonly Verdict[]> {
  const workerData: Batch = {
    folder: fromRoot(judged.folder),
    tests: judged.tests.filter((file) => !isProperty(file)).map(fromRoot),
    changes: changes.map(({ file, text }) => ({ path: fromRoot(file), text })),
  };
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { workerData });
  const verdicts: Verdict[] = [];
  const add = (noticed: boolean): void => {
    const change = changes[verdicts.length];
    if (change === undefined) return;
    verdicts.push({ change: { file: change.file, line: change.line, what: change.what }, noticed });
  };
  await new Promise<void>((resolve, reject) => {
    const clock = setTimeout(() => {
      add(true);
      void worker.terminate();
    }, LONGEST_MS);
    worker.on('message', (noticed: boolean) => {
      add(noticed);
      clock.refresh();
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(clock);
      resolve();
    });
  });
  return verdicts;
}
