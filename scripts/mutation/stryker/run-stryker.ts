import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Judged, ROOT } from '../judged.ts';
import type { Change, Verdict } from '../score.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const STRYKER = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
/** After so many changes a process is replaced: what was loaded anew is never freed. */
const CHANGES_A_PROCESS = 200;

type Report = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
};
type Mutant = {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
};
type Place = { readonly line: number; readonly column: number };

/** Stryker over the sources of a package; it is installed where it is not yet. */
export async function runStryker(judged: Judged, processes: number): Promise<readonly Verdict[]> {
  if (!existsSync(STRYKER)) await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', HERE]);
  const folder = await mkdtemp(join(tmpdir(), 'renkei-mutation-'));
  try {
    const report = join(folder, 'report.json');
    const config = join(folder, 'stryker.json');
    await writeFile(config, JSON.stringify(configuration(judged, processes, report)));
    await run(process.execPath, [STRYKER, 'run', config]);
    return verdictsOf(JSON.parse(await readFile(report, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function configuration({ folder, sources, tests }: Judged, processes: number, report: string): object {
  return {
    mutate: sources,
    testRunner: 'in-process',
    inProcess: { folder, tests },
    plugins: ['in-process-runner.ts', 'left-out-plugin.ts'].map((file) => join(HERE, 'stryker', file)),
    ignorers: ['left-out'],
    coverageAnalysis: 'perTest',
    concurrency: processes,
    maxTestRunnerReuse: CHANGES_A_PROCESS,
    ignorePatterns: ['/*', '!/package.json', '!/packages', '/packages/*', `!/${folder}`],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    checkers: [],
    disableTypeChecks: false,
    timeoutMS: 20_000,
    tempDirName: '.stryker-tmp',
    allowConsoleColors: false,
    warnings: { unknownOptions: false },
  };
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
}

/** Mutants that were left out, and those that do not parse, are no verdict. */
function verdictsOf({ files }: Report): readonly Verdict[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ['Killed', 'Survived', 'Timeout', 'NoCoverage'].includes(status))
      .map((mutant) => ({
        change: changeOf(file, source, mutant),
        noticed: mutant.status === 'Killed' || mutant.status === 'Timeout',
      })),
  );
}

function changeOf(file: string, source: string, { mutatorName, replacement, location }: Mutant): Change {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const text = lines.join(' ').slice(start.column - 1, lines.length === 1 ? end.column - 1 : undefined);
  return {
    file,
    line: start.line,
    what: `${mutatorName}: ${short(text)} → ${short(replacement ?? 'nothing')}`,
  };
}

function short(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}
