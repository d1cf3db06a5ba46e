import { spawn } from 'node:child_process';
import type { SystemUser } from './system-user.ts';

export type ProgramEnd = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** What PostgreSQL sees of our surroundings: no PG… variables, no language but C, so that its messages can be read. */
export function programEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** The options that make a child run as another user; none for our own. */
export function asUser(user: SystemUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

/** Runs a program to its end from `/`, since another user may not be able to enter our working folder. Rejects if it cannot start. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { user?: SystemUser | undefined; input?: string } = {},
): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: '/', env: programEnvironment(), ...asUser(options.user) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that ends without reading its input breaks the pipe; its exit code says more than that.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
