import type { LoadedTest } from './fresh-modules.ts';

/** Runs the tests in order until one fails; what it says, or nothing where all pass. */
export async function firstFailure(
  tests: readonly LoadedTest[],
): Promise<{ readonly test: LoadedTest; readonly says: string } | undefined> {
  for (const test of tests) {
    try {
      await test.run();
    } catch (error) {
      return { test, says: saidBy(error) };
    }
  }
  return undefined;
}

/** The first lines of what was thrown: enough to see why. */
export function saidBy(error: unknown): string {
  return String(error instanceof Error ? error.message : error).slice(0, 400);
}
