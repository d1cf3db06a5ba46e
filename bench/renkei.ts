import { type Measured, measure } from './measure.ts';

/** Runs the command line from its sources, cold, in the workspace, and measures it. Throws where it does not end well. */
export async function renkei(args: readonly string[]): Promise<Measured> {
  const measured = await measure(process.execPath, ['packages/cli/src/main.ts', ...args], process.cwd());
  if (measured.code !== 0) throw new Error(`renkei ${args[0]} ended with ${measured.code}`);
  return measured;
}
