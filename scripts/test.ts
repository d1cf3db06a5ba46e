// Runs the tests: `node scripts/test.ts [--kinds pure,prop,db,e2e] [part of a path …]`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startTestCluster, TEST_CLUSTER_VARIABLE } from '@renkei/server/test-kit';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KINDS = ['pure', 'prop', 'db', 'e2e'] as const;
type Kind = (typeof KINDS)[number];

/** Slowest first, so that no long file begins when the others are done. */
const ORDER: readonly Kind[] = ['e2e', 'db', 'prop', 'pure'];

function kindOf(file: string): Kind {
  if (file.endsWith('.spec.ts')) return 'e2e';
  if (file.endsWith('.db.test.ts')) return 'db';
  return file.endsWith('.prop.test.ts') ? 'prop' : 'pure';
}

function chosenKinds(text: string | undefined): readonly Kind[] {
  if (text === undefined) return KINDS;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !KINDS.some((kind) => kind === name));
  if (unknown.length > 0)
    throw new Error(`unknown kind ${unknown.join(', ')}; there are ${KINDS.join(', ')}`);
  return KINDS.filter((kind) => names.includes(kind));
}

function chosenFiles(kinds: readonly Kind[], parts: readonly string[]): readonly string[] {
  const all = globSync(
    ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'e2e/**/*.spec.ts'],
    {
      cwd: ROOT,
      exclude: ['**/node_modules/**'],
    },
  ).toSorted();
  const wanted = all.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
  return ORDER.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    wanted.filter((file) => kindOf(file) === kind),
  );
}

async function runFiles(files: readonly string[], environment: Record<string, string>): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...files],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment } },
  );
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      interrupted = true;
      child.kill(signal);
    });
  }
  const [code]: unknown[] = await once(child, 'exit');
  if (interrupted) return 130;
  return typeof code === 'number' ? code : 1;
}

const { values, positionals } = parseArgs({ options: { kinds: { type: 'string' } }, allowPositionals: true });
const files = chosenFiles(chosenKinds(values.kinds), positionals);
if (files.length === 0) {
  process.stderr.write('no test file matches\n');
  process.exitCode = 1;
} else if (files.some((file) => ['db', 'e2e'].includes(kindOf(file)))) {
  const { cluster, stop } = await startTestCluster();
  try {
    process.exitCode = await runFiles(files, {
      [TEST_CLUSTER_VARIABLE]: JSON.stringify(cluster),
      TMPDIR: cluster.scratch,
    });
  } finally {
    await stop();
  }
} else {
  process.exitCode = await runFiles(files, {});
}
