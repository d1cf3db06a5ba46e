import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { firstFailure } from '../realm/first-failure.ts';
import { freshModules, type LoadedTest } from '../realm/fresh-modules.ts';

/** Absolute paths. */
export type Batch = {
  readonly folder: string;
  readonly tests: readonly string[];
  readonly changes: readonly { readonly path: string; readonly text: string }[];
};

const { folder, tests, changes } = workerData as Batch;
const modules = freshModules(folder);

/** A change is noticed where a test fails or a module does not load any more. The tests beside the file are asked first. */
async function isNoticed(path: string, text: string): Promise<boolean> {
  const isBeside = (test: string): boolean => dirname(test) === dirname(path);
  const nearFirst = [...tests.filter(isBeside), ...tests.filter((test) => !isBeside(test))];
  let loaded: readonly LoadedTest[];
  try {
    loaded = await modules.load(nearFirst, new Map([[path, text]]));
  } catch {
    return true;
  }
  return (await firstFailure(loaded)) !== undefined;
}

const broken = await firstFailure(await modules.load(tests, new Map()));
if (broken !== undefined) throw new Error(`fails unchanged: ${broken.test.name}: ${broken.says}`);

for (const { path, text } of changes) parentPort?.postMessage(await isNoticed(path, text), []);
