import { spawn } from 'node:child_process';
import { cpus } from 'node:os';

/** One step of the check: what it is for, and the command. Pure and property tests come last, so that a typo is told first. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint, type-aware', 'oxlint', '--type-aware', '--deny-warnings', 'packages', 'scripts', 'bench', 'e2e'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['boundaries', 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'packages'],
  ['dead code', 'knip'],
  ['pure and property tests', 'node', 'scripts/test.ts', '--kinds', 'pure,prop'],
];

type Done = {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
};

async function run([name, command, ...args]: (typeof steps)[number]): Promise<Done> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  return {
    name,
    ok,
    seconds: (performance.now() - started) / 1000,
    output: Buffer.concat(chunks).toString(),
  };
}

/** As many steps at once as there are cores, at most two: the results are told in order. */
async function check(): Promise<boolean> {
  const waiting = [...steps];
  const results: Promise<Done>[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const done = run(step);
      results.push(done);
      tell(await done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, lane));
  const all = await Promise.all(results);
  return all.every(({ ok }) => ok);
}

function tell({ name, ok, seconds, output }: Done): void {
  process.stdout.write(`${ok ? 'good  ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
}

const started = performance.now();
const ok = await check();
process.stdout.write(
  `check: ${ok ? 'good' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
);
process.exitCode = ok ? 0 : 1;
