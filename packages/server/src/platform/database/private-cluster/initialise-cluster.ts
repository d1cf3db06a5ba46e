import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseProblem, USE_OWN_SERVER } from '../database-problem.ts';
import { errorCode, errorText } from '../error-code.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { runProgram } from './run-program.ts';

/** The cluster's superuser; only this program and whoever reads the keys folder is it. */
export const SUPERUSER = 'postgres';
const ABANDONED_AFTER_MS = 15 * 60_000;

/** True if the folder holds a cluster. Problem `cluster.other-version` if another PostgreSQL made it. */
export async function clusterExists(place: ClusterPlace): Promise<boolean> {
  let version: string;
  try {
    version = (await readFile(join(place.data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  if (version === String(place.binaries.major)) return true;
  throw new DatabaseProblem('cluster.other-version', {
    place: place.data,
    reason: `the data were written by PostgreSQL ${version}; this is PostgreSQL ${place.binaries.major}`,
    cure: `dump them with the release that wrote them and load them into a new data folder, or ${USE_OWN_SERVER}`,
  });
}

/**
 * Makes the cluster beside its place and moves it there whole: a start that was killed leaves nothing that looks
 * like a cluster, and of two that begin at once one wins and the other uses it.
 */
export async function initialiseCluster(place: ClusterPlace, password: string): Promise<void> {
  const draft = `${place.data}.new-${randomBytes(6).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  try {
    await giveTo(place, draft, () => mkdir(draft, { mode: 0o700 }));
    await giveTo(place, passwordFile, () => writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' }));
    await runInitdb(place, draft, passwordFile);
    await closeSystemDatabases(place, draft);
    await moveIntoPlace(draft, place);
  } catch (error) {
    throw problemOf(error, place);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function runInitdb(place: ClusterPlace, draft: string, passwordFile: string): Promise<void> {
  const end = await runProgram(
    place.binaries.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built in, so the order of text never changes with the machine's C library and indexes stay right.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { user: place.user },
  );
  if (end.code !== 0) throw new Error(end.stderr.trim() || end.stdout.trim());
}

/** Only the superuser enters the databases that hold no node: the locks that guard the cluster are kept there. */
async function closeSystemDatabases(place: ClusterPlace, draft: string): Promise<void> {
  const end = await runProgram(place.binaries.postgres, ['--single', '-D', draft, 'postgres'], {
    user: place.user,
    input: 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC\n',
  });
  if (end.code !== 0) throw new Error(end.stderr.trim());
}

async function moveIntoPlace(draft: string, place: ClusterPlace): Promise<void> {
  try {
    await rename(draft, place.data);
  } catch (error) {
    const taken = errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST';
    if (taken && (await clusterExists(place))) return;
    throw error;
  }
  const parent = await open(dirname(place.data));
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
}

async function giveTo(place: ClusterPlace, path: string, make: () => Promise<unknown>): Promise<void> {
  await make();
  if (place.user !== undefined) await chown(path, place.user.uid, place.user.gid);
}

/** Clears away what first starts left that were killed long ago; one that is at work now is younger. */
export async function removeAbandoned(place: ClusterPlace): Promise<void> {
  const folder = dirname(place.data);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(place.data)}.new-`)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || Date.now() - found.mtimeMs < ABANDONED_AFTER_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

function problemOf(error: unknown, place: ClusterPlace): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error;
  const text = errorText(error);
  const details = { place: dirname(place.data), cause: error };
  if (/ENOSPC|EDQUOT|No space left|Disk quota exceeded/.test(text)) {
    const cure = 'make room (a new cluster takes about 60 MB) and start again; nothing was left behind';
    return new DatabaseProblem('folder.full', { ...details, reason: 'the disk is full', cure });
  }
  if (/ENOTEMPTY|EEXIST|ENOTDIR/.test(text)) {
    const reason = `${place.data} exists and is not a cluster`;
    return new DatabaseProblem('folder.foreign', { ...details, reason, cure: 'look at it and move it away' });
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only/.test(text)) {
    const cure = `mend the folder's owner or mode, choose another, or ${USE_OWN_SERVER}`;
    return new DatabaseProblem('folder.not-writable', { ...details, reason: text, cure });
  }
  const reason = `PostgreSQL could not make its cluster: ${text.split('\n').slice(-4).join(' ')}`;
  return new DatabaseProblem('cluster.initialisation-failed', { ...details, reason, cure: USE_OWN_SERVER });
}
