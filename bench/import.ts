import { deepEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions, Figures } from './bench.ts';
import { type Measured, measure, median, round } from './measure.ts';
import { type Truth, truthOf, truthOfForm3, writeForm3, writeNotices } from './notices/write-notices.ts';

const RUNS = 3;
const READ_ROWS = 500_000;
const IMPORT_ROWS = 5_000_000;
const LONG_LINE_MIB = 1024;
/** Above it, reading is not what it says: in constant memory but for some bytes a row. */
const LONG_LINE_LIMIT_MIB = 300;
/** Of util-linux; without it the system chooses the core. */
const PIN = 'taskset';
const MB_OF_MIB = 1.048576;

/**
 * Employers' notices, 62 columns, CP932, with individual numbers to blank: read and checked by one process on one core,
 * a line of 1 GiB, and the whole import into PostgreSQL, of a tenth and of all rows. Every run is held against what the
 * files are known to hold; one that kept or named another row is no figure but a failure.
 */
export async function bench({ rows = IMPORT_ROWS }: BenchOptions): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  // As root, PostgreSQL's own user has to pass through; else the node keeps its cluster elsewhere, past our removal.
  await chmod(folder, 0o711);
  try {
    return {
      ...(await reading(folder)),
      ...(await readingForm3(folder)),
      ...(await longLine()),
      ...(await importing(folder, rows)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Cold: the time of a run is that of its process, from its start to its end. */
async function reading(folder: string): Promise<Figures> {
  const { kept, named } = truthOf(READ_ROWS);
  const runs = await readings(folder, writeNotices, { kept, named });
  return {
    rows: READ_ROWS,
    kept,
    named: Object.values(named).reduce((sum, count) => sum + count, 0),
    rows_per_second: Math.round(READ_ROWS / median(runs.map(({ seconds }) => seconds))),
    rows_per_cpu_second: Math.round(READ_ROWS / median(runs.map(cpuSeconds))),
    peak_mb: megabytes(median(runs.map(({ peakMib }) => peakMib))),
  };
}

/** Form No. 3 as CSV, in the same way. */
async function readingForm3(folder: string): Promise<Figures> {
  const runs = await readings(folder, writeForm3, truthOfForm3(READ_ROWS));
  return {
    form_3_rows_per_second: Math.round(READ_ROWS / median(runs.map(({ seconds }) => seconds))),
    form_3_rows_per_cpu_second: Math.round(READ_ROWS / median(runs.map(cpuSeconds))),
  };
}

async function readings(
  folder: string,
  write: (directory: string, rows: number) => Promise<void>,
  truth: Truth,
): Promise<readonly Measured[]> {
  const directory = join(folder, 'reading');
  await write(directory, READ_ROWS);
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const measured = await onOneCore('bench/notices/read-notices.ts', directory);
    sameAs(truth, measured);
    runs.push(measured);
  }
  await rm(directory, { recursive: true });
  return runs;
}

/** What the process says itself: on a machine that others use it varies less than the wall. */
function cpuSeconds({ output }: Measured): number {
  const said: unknown = JSON.parse(output);
  return (said as { cpuSeconds: number }).cpuSeconds;
}

async function longLine(): Promise<Figures> {
  const measured = await onOneCore('bench/notices/read-long-line.ts', String(LONG_LINE_MIB));
  sameAs({ kept: 2, named: { 'row.too-long': 1 } }, measured);
  if (measured.peakMib > LONG_LINE_LIMIT_MIB) throw new Error(`a long line took ${measured.peakMib} MiB`);
  return { long_line_s: measured.seconds, long_line_peak_mb: megabytes(measured.peakMib) };
}

async function importing(folder: string, rows: number): Promise<Figures> {
  const tenth = await importOf(folder, Math.ceil(rows / 10));
  const all = await importOf(folder, rows);
  return {
    import_rows: rows,
    stored_rows_per_second: Math.round(rows / all.seconds),
    import_peak_mb: all.peakMb,
    tenth_stored_rows_per_second: Math.round(rows / 10 / tenth.seconds),
    tenth_import_peak_mb: tenth.peakMb,
  };
}

/** Into a new node of its own; its PostgreSQL is another process and not in the peak. */
async function importOf(folder: string, rows: number): Promise<{ seconds: number; peakMb: number }> {
  const [directory, node] = [join(folder, 'import'), join(folder, 'node')];
  await writeNotices(directory, rows);
  const script = 'bench/notices/import-notices.ts';
  const measured = await measure(process.execPath, [script, directory, node], process.cwd());
  const { seconds } = sameAs(truthOf(rows), measured);
  await rm(directory, { recursive: true });
  await rm(node, { recursive: true, force: true });
  return { seconds, peakMb: megabytes(measured.peakMib) };
}

async function onOneCore(script: string, argument: string): Promise<Measured> {
  const pinned = spawnSync(PIN, ['-c', '0', 'true']).status === 0;
  const command = [...(pinned ? [PIN, '-c', '0'] : []), process.execPath, script, argument];
  return measure(command[0] ?? '', command.slice(1), process.cwd());
}

type Said = Truth & { readonly seconds: number };

function sameAs(truth: Truth, { code, output }: Measured): Said {
  if (code !== 0) throw new Error('the process under measurement failed');
  const said = JSON.parse(output) as Said;
  deepEqual({ kept: said.kept, named: said.named }, truth);
  return said;
}

function megabytes(mebibytes: number): number {
  return round(mebibytes * MB_OF_MIB);
}
