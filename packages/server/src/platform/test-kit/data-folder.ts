import { chmod, chown, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPostmaster, stopPostmaster } from '../database/private-cluster/postmaster.ts';
import { socketFolder } from '../database/private-cluster/socket-folder.ts';

/** A folder for a private cluster, which goes away with whatever still runs on it. */
export type DataFolder = { readonly path: string; [Symbol.asyncDispose]: () => Promise<void> };

/** `open`: others may pass through, as PostgreSQL's user must if we are root. `closed`: a home of 0700, of `owner` if given. */
export async function dataFolder(
  entry: 'open' | 'closed' = 'open',
  owner?: { uid: number; gid: number },
): Promise<DataFolder> {
  const home = await mkdtemp(join(tmpdir(), 'renkei-folder-'));
  await chmod(home, entry === 'open' ? 0o711 : 0o700);
  const path = join(home, 'data');
  await mkdir(path);
  if (owner !== undefined) {
    for (const folder of [home, path]) await chown(folder, owner.uid, owner.gid);
  }
  const dispose = async (): Promise<void> => {
    await endCluster(path);
    await rm(home, { recursive: true, force: true });
  };
  return { path, [Symbol.asyncDispose]: dispose };
}

/** Ends the cluster of a data folder, if one still runs, and removes it, its socket and what lies outside the folder. */
export async function endCluster(dataDir: string): Promise<void> {
  const moved = await readFile(join(dataDir, 'postgres.location'), 'utf8').catch(() => undefined);
  const data = moved?.trim() ?? join(dataDir, 'postgres');
  const postmaster = await readPostmaster(data);
  if (postmaster !== undefined) await stopPostmaster(postmaster.pid, 10_000).catch(() => false);
  await rm(moved === undefined ? data : dirname(data), { recursive: true, force: true });
  await rm(socketFolder(data), { recursive: true, force: true });
}
