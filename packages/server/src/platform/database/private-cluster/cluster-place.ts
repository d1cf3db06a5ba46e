import { access, constants, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@renkei/kernel/hash';
import type { DatabaseLog } from '../database-log.ts';
import { DatabaseProblem, USE_OWN_SERVER } from '../database-problem.ts';
import { errorCode } from '../error-code.ts';
import { writeOnce } from '../secret-file.ts';
import { type Binaries, binariesPackage, runnableBinaries } from './binaries.ts';
import { firstClosedFolder, serverUser, type SystemUser, weAreRoot } from './system-user.ts';

/** Where a private cluster lives and as whom it runs. */
export type ClusterPlace = {
  /** The node's data folder, links resolved. */
  readonly dataDir: string;
  /** PostgreSQL's own folder: `<dataDir>/postgres`, or outside where its user cannot enter the data folder. */
  readonly data: string;
  readonly keys: string;
  /** Undefined: PostgreSQL runs as we do. */
  readonly user: SystemUser | undefined;
  readonly binaries: Binaries;
};

/** Where root puts what PostgreSQL's user must reach when neither the clone nor the data folder is open to it. */
export const OUTSIDE = '/var/lib/renkei';
const LOCATION = 'postgres.location';

/** Settles where the cluster of `dataDir` is or will be. Writes nothing of PostgreSQL's yet. */
export async function settlePlace(dataDir: string, log: DatabaseLog): Promise<ClusterPlace> {
  const real = await ensureDataFolder(dataDir);
  const { data, user } = weAreRoot() ? await placeForRoot(real, log) : await placeForUs(real);
  const copies = user === undefined ? join(real, 'programs') : OUTSIDE;
  const binaries = await runnableBinaries(binariesPackage(), { user, copies });
  return { dataDir: real, data, keys: join(real, 'keys'), user, binaries };
}

/** Short and stable; names the socket folder and the outside folder of a cluster. */
export function shortName(path: string): string {
  return sha256(path).slice(0, 12);
}

async function ensureDataFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(dataDir);
  } catch (cause) {
    throw new DatabaseProblem(errorCode(cause) === 'ENOSPC' ? 'folder.full' : 'folder.not-writable', {
      place: dataDir,
      reason: `the data folder cannot be made or written to (${errorCode(cause) ?? 'unknown'})`,
      cure: `choose another data folder, mend its owner, mode or disk, or ${USE_OWN_SERVER}`,
      cause,
    });
  }
}

async function placeForUs(dataDir: string): Promise<{ data: string; user: undefined }> {
  const data = (await recordedPlace(dataDir)) ?? join(dataDir, 'postgres');
  const owner = await ownerOf(data);
  if (owner === undefined || owner.uid === process.getuid?.()) return { data, user: undefined };
  throw new DatabaseProblem('folder.foreign', {
    place: data,
    reason: `this cluster belongs to another user (uid ${owner.uid})`,
    cure: 'start as the user who began it (root, if that was root), or choose another data folder',
  });
}

async function placeForRoot(dataDir: string, log: DatabaseLog): Promise<{ data: string; user: SystemUser }> {
  const recorded = await recordedPlace(dataDir);
  const inside = join(dataDir, 'postgres');
  const existing = recorded ?? inside;
  const owner = await ownerOf(existing);
  // A folder that an ordinary user began stays that user's, so that it still opens for them afterwards.
  const user = owner ?? (await serverUser());
  if (recorded !== undefined) return { data: recorded, user };
  const closed = await firstClosedFolder(dataDir, user);
  if (closed === undefined) return { data: inside, user };
  if (owner !== undefined) throw unreachable(inside, closed, user);
  return { data: await recordOutside(dataDir, closed, log), user };
}

async function recordOutside(dataDir: string, closed: string, log: DatabaseLog): Promise<string> {
  const home = join(OUTSIDE, shortName(dataDir));
  await mkdir(home, { recursive: true, mode: 0o755 });
  const data = (await writeOnce(join(dataDir, LOCATION), `${join(home, 'postgres')}\n`)).trim();
  log.info(
    { cluster: data, closedFolder: closed },
    `PostgreSQL cannot run as root and its user cannot enter ${closed}: the cluster lives in ${data}`,
  );
  return data;
}

async function recordedPlace(dataDir: string): Promise<string | undefined> {
  try {
    return (await readFile(join(dataDir, LOCATION), 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined if the folder is not there, or is root's and so not a cluster that ever ran. */
async function ownerOf(folder: string): Promise<SystemUser | undefined> {
  try {
    const { uid, gid } = await stat(folder);
    return uid === 0 ? undefined : { name: `uid ${uid}`, uid, gid };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function unreachable(data: string, closed: string, user: SystemUser): DatabaseProblem {
  return new DatabaseProblem('folder.unreachable', {
    place: data,
    reason: `PostgreSQL's user (${user.name}) can no longer enter ${closed}`,
    cure: `chmod o+x ${closed}`,
  });
}
