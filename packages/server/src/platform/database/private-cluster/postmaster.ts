import { spawn } from 'node:child_process';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../error-code.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { asUser, programEnvironment } from './run-program.ts';

/** What `postmaster.pid` says: the server that runs on the folder, or that ran there when it was killed. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly socketFolder: string };

/** A server that this process has started. */
export type StartedPostmaster = {
  /** Undefined while it lives. Exit code 0: it worked, and somebody asked it to stop. */
  readonly ended: () =>
    { readonly pid: number; readonly code: number | null; readonly words: string } | undefined;
  /** From now on it lives without us. */
  readonly letGo: () => void;
};

const NO_PROCESS = 2_147_483_646;

/** Undefined while no server has the folder, or has not yet said where it listens. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const lines = (await readLockFile(data))?.split('\n');
  const [pid, port, socketFolder] = [Number(lines?.[0]), Number(lines?.[3]), lines?.[4]];
  if (!Number.isInteger(pid) || pid <= 0 || !port || !socketFolder) return undefined;
  return { pid, port, socketFolder };
}

/**
 * True if the process exists and may be a PostgreSQL. After a crash the number can belong to any other program,
 * in a container most of all; where the system does not tell, we believe the file.
 */
export async function isAlive(pid: number): Promise<boolean> {
  if (!processExists(pid)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command === undefined || command === '') return process.platform !== 'linux';
  return basename(command.split('\0')[0] ?? '').startsWith('postgres');
}

/** Starts the server on `socketFolder`; it outlives us and does not hear our terminal's Ctrl-C. */
export function startPostmaster(
  place: ClusterPlace,
  socketFolder: string,
  settings: Readonly<Record<string, string>>,
): StartedPostmaster {
  const all = { ...settings, unix_socket_directories: socketFolder };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(place.binaries.postgres, ['-D', place.data, ...args], {
    cwd: '/',
    env: programEnvironment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...asUser(place.user),
  });
  const { pid = 0 } = child;
  let words = '';
  let ended: ReturnType<StartedPostmaster['ended']>;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  child.on('error', (error) => {
    ended = { pid, code: null, words: error.message };
  });
  child.on('close', (code) => {
    ended ??= { pid, code, words };
  });
  return {
    ended: () => ended,
    letGo: () => {
      child.stderr.destroy();
      child.unref();
    },
  };
}

/** Asks for a fast shutdown and waits until this very server has gone. */
export async function stopPostmaster(pid: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return true;
    throw error;
  }
  while (await isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

/**
 * Makes PostgreSQL see that the process number in a dead server's lock files is nobody's, where another program (or
 * a zombie) now bears it. The file is not removed: its other lines let PostgreSQL find out whether orphans of the
 * dead server still use the shared memory. The lock beside the socket guards nothing but the socket, and goes.
 */
export async function disownStaleLockFile(place: ClusterPlace, stale: Postmaster): Promise<void> {
  if (!processExists(stale.pid)) return;
  const text = await readLockFile(place.data);
  if (text === undefined || Number.parseInt(text, 10) !== stale.pid) return;
  await rm(join(stale.socketFolder, `.s.PGSQL.${stale.port}.lock`), { force: true });
  const path = join(place.data, 'postmaster.pid');
  const draft = `${path}.stale`;
  await writeFile(draft, text.replace(/^\d+/, String(NO_PROCESS)), { mode: 0o600 });
  if (place.user !== undefined) await chown(draft, place.user.uid, place.user.gid);
  await rename(draft, path);
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function readLockFile(data: string): Promise<string | undefined> {
  try {
    return await readFile(join(data, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
