import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export type Measured = {
  readonly seconds: number;
  readonly peakMib: number;
  readonly code: number;
  /** What it wrote to standard output. */
  readonly output: string;
};

/** Runs a command as a process of its own and tells its wall time and the highest resident memory seen of it. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  let peakKib = 0;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const watch = setInterval(() => {
    void peakOf(child.pid).then((kib) => void (peakKib = Math.max(peakKib, kib)));
  }, 5);
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  clearInterval(watch);
  const seconds = round((performance.now() - started) / 1000);
  return { seconds, peakMib: round(peakKib / 1024), code, output };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Linux keeps the peak itself; elsewhere it stays 0. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
}
