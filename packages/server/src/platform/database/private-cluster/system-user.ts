import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseProblem, USE_OWN_SERVER } from '../database-problem.ts';
import { runProgram } from './run-program.ts';

/** An account of the operating system. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** True if we are root, as which PostgreSQL refuses to run. */
export function weAreRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The account that PostgreSQL runs as when we are root: its own where the system has one, else `nobody`. */
export async function serverUser(): Promise<SystemUser> {
  for (const name of ['postgres', 'nobody']) {
    const user = await findSystemUser(name);
    if (user !== undefined) return user;
  }
  throw new DatabaseProblem('platform.cannot-run', {
    place: 'system accounts',
    reason: 'PostgreSQL does not run as root, and there is neither a user "postgres" nor a user "nobody"',
    cure: `start as an ordinary user, or ${USE_OWN_SERVER}`,
  });
}

/** Undefined if there is no such account, or if it is root under another name. */
export async function findSystemUser(name: string): Promise<SystemUser | undefined> {
  const [uid, gid] = [await runProgram('id', ['-u', name]), await runProgram('id', ['-g', name])];
  if (uid.code !== 0 || gid.code !== 0 || Number(uid.stdout) === 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** The first folder on the way to and including `folder` that `user` may not enter, by the permission bits. */
export async function firstClosedFolder(folder: string, user: SystemUser): Promise<string | undefined> {
  const way: string[] = [];
  for (let at = await realpath(folder); ; at = dirname(at)) {
    way.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const step of way) {
    const { mode, uid, gid } = await stat(step);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return step;
  }
  return undefined;
}
