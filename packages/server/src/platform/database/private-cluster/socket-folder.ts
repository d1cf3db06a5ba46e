import { chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseProblem } from '../database-problem.ts';
import { errorCode } from '../error-code.ts';
import { type ClusterPlace, shortName } from './cluster-place.ts';

/** The kernel cuts a socket's path at 107 bytes (macOS 103), and a clone may lie deep: so it lives here, under a short name. */
const SHORT_FOLDER = process.platform === 'win32' ? tmpdir() : '/tmp';

/** Where the socket of the cluster in `data` is, whatever TMPDIR says at the time. */
export function socketFolder(data: string): string {
  return join(SHORT_FOLDER, `renkei-${shortName(data)}`);
}

/**
 * Makes the folder of the cluster's socket. Nobody but the server's user enters it, so no other local user reaches the
 * server, not even to guess at passwords. It stays when the cluster stops: to remove it would race with the next start.
 */
export async function ensureSocketFolder(place: ClusterPlace): Promise<string> {
  const folder = socketFolder(place.data);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  await claim(folder, place);
  return folder;
}

async function claim(folder: string, place: ClusterPlace): Promise<void> {
  const found = await lstat(folder);
  const us = process.getuid?.();
  const ours = found.uid === us || found.uid === place.user?.uid;
  if (found.isDirectory() && ours && (found.mode & 0o077) === 0) {
    if (place.user !== undefined) await chown(folder, place.user.uid, place.user.gid);
    return;
  }
  throw new DatabaseProblem('folder.socket-taken', {
    place: folder,
    reason: 'the folder for the socket exists and is not ours alone',
    cure: 'remove it; somebody else on this machine may have made it on purpose',
  });
}
