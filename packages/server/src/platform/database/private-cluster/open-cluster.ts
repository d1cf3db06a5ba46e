import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseLog } from '../database-log.ts';
import { DatabaseProblem } from '../database-problem.ts';
import { errorText } from '../error-code.ts';
import { randomPassword, writeOnce } from '../secret-file.ts';
import type { Server } from '../server.ts';
import { type ClusterPlace, settlePlace } from './cluster-place.ts';
import { clusterSettings, type UnsafeDurability } from './cluster-settings.ts';
import { becomeLast, type Hold, holdCluster, superuserConfig } from './hold-cluster.ts';
import { clusterExists, initialiseCluster, removeAbandoned } from './initialise-cluster.ts';
import { stopPostmaster } from './postmaster.ts';

/** A private cluster, running and held. */
export type Cluster = Server & {
  /** PostgreSQL's own folder. */
  readonly data: string;
  /** False if another process had started it. */
  readonly startedHere: boolean;
  /** Process number of the server at this moment. */
  readonly pid: () => number;
};

const STOP_LIMIT_MS = 60_000;
const REHOLD_PAUSE_MS = 1_000;

/**
 * The private cluster of a data folder: made on first use, started if it does not run, attached to if it does.
 * If the server is killed while we hold it, it is started again. `close` stops it unless another process holds it.
 * Throws `DatabaseProblem`.
 */
export async function openCluster(options: {
  dataDir: string;
  log: DatabaseLog;
  durability?: UnsafeDurability;
}): Promise<Cluster> {
  const { log, durability } = options;
  if (durability !== undefined) log.warn({ reason: durability.reason }, 'PostgreSQL runs without fsync');
  const place = await settlePlace(options.dataDir, log);
  const password = await ensureCluster(place, log);
  const settings = clusterSettings(durability);
  const hold = () => holdCluster(place, password, settings);
  const keeper = keepHolding(await hold(), hold, log);
  const { startedHere } = keeper.current();
  log.info({ data: place.data, startedHere, user: place.user?.name }, 'PostgreSQL is ready');
  const { socketFolder: host, port } = keeper.current().postmaster;
  return {
    kind: 'private',
    host,
    port,
    major: place.binaries.major,
    ownDatabase: undefined,
    data: place.data,
    startedHere,
    pid: () => keeper.current().postmaster.pid,
    asAdministrator: (database) =>
      superuserConfig(keeper.current().postmaster, password, database ?? 'postgres'),
    as: (login, database) => ({ host, port, ...login, database, ssl: false }),
    close: () => keeper.close(),
  };
}

async function ensureCluster(place: ClusterPlace, log: DatabaseLog): Promise<string> {
  const keyFile = join(place.keys, 'postgres.key');
  const exists = await clusterExists(place);
  if (
    exists &&
    !(await access(keyFile).then(
      () => true,
      () => false,
    ))
  ) {
    throw new DatabaseProblem('cluster.keys-missing', {
      place: keyFile,
      reason: 'the cluster exists, but the file with its password does not (or is not ours to read)',
      cure: 'restore the keys folder from the backup of this data folder',
    });
  }
  const password = (await writeOnce(keyFile, `${randomPassword()}\n`)).trim();
  await removeAbandoned(place);
  if (!exists) {
    log.info({ data: place.data }, 'first start: making the PostgreSQL cluster');
    await initialiseCluster(place, password);
  }
  return password;
}

type Keeper = { current: () => Hold; close: () => Promise<'stopped' | 'left-running'> };

/** Takes the lock again whenever its connection is lost, since without it another process might stop the server under us. */
function keepHolding(first: Hold, hold: () => Promise<Hold>, log: DatabaseLog): Keeper {
  const state = { current: first, closing: false, regaining: Promise.resolve() };
  const watch = () => {
    state.current.client.once('end', () => {
      state.regaining = regain();
    });
  };
  const regain = async (): Promise<void> => {
    while (!state.closing) {
      log.warn({}, 'the connection that holds PostgreSQL was lost; taking it again');
      try {
        state.current = await hold();
        watch();
        return;
      } catch (error) {
        log.warn({ error: errorText(error) }, 'PostgreSQL could not be started again');
        await sleep(REHOLD_PAUSE_MS);
      }
    }
  };
  const close = async (): Promise<'stopped' | 'left-running'> => {
    if (state.closing) return 'left-running';
    state.closing = true;
    await state.regaining;
    return release(state.current, log);
  };
  watch();
  return { current: () => state.current, close };
}

async function release({ client, postmaster }: Hold, log: DatabaseLog): Promise<'stopped' | 'left-running'> {
  try {
    if (!(await becomeLast(client))) return 'left-running';
    if (await stopPostmaster(postmaster.pid, STOP_LIMIT_MS)) return 'stopped';
    log.warn({ pid: postmaster.pid }, 'PostgreSQL was asked to stop and still runs');
    return 'left-running';
  } catch (error) {
    log.warn({ error: errorText(error) }, 'PostgreSQL had gone before it was let go');
    return 'left-running';
  } finally {
    await client.end().catch(() => undefined);
  }
}
