/** Stands in for `node:test` where tests are judged: collects them, so that one process can run them many times. */
export type CollectedTest = { readonly name: string; readonly run: () => unknown };

let collected: CollectedTest[] = [];

/** As `test` of `node:test`, without context: a test that wants one cannot be judged here and says so at once. */
export function test(name: string, ...rest: readonly unknown[]): void {
  const run = rest.at(-1);
  if (!isRunnable(run)) throw new Error(`"${name}" takes a test context; scripts/mutation has none`);
  collected.push({ name, run });
}

/** The tests of the files loaded since the last call, in the order in which they stand. */
export function takeTests(): readonly CollectedTest[] {
  const taken = collected;
  collected = [];
  return taken;
}

function isRunnable(value: unknown): value is () => unknown {
  return typeof value === 'function' && value.length === 0;
}
