import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { DatabaseProblem } from '../database-problem.ts';
import { errorCode, errorText } from '../error-code.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { SUPERUSER } from './initialise-cluster.ts';
import {
  disownStaleLockFile,
  isAlive,
  type Postmaster,
  readPostmaster,
  startPostmaster,
  type StartedPostmaster,
} from './postmaster.ts';
import { ensureSocketFolder } from './socket-folder.ts';

/** A running cluster that nobody stops while `client` lives. */
export type Hold = {
  readonly client: Client;
  readonly postmaster: Postmaster;
  readonly startedHere: boolean;
};

/** Shared: "I use this cluster". Exclusive: "nobody does, I stop it". Kept on the database `postgres`. */
const USE_LOCK = 7_365_353;
const LIMIT_MS = 60_000;
const STEP_MS = 20;

/** What a loser of the race to start, or a start too soon after a crash, hears: worth another look. */
const TRY_AGAIN = /lock file .* already exists|lock file .* is empty|pre-existing shared memory block/;

/**
 * Attaches to the server of the folder, starting it if none runs, and takes the shared lock. Whoever else starts,
 * stops or crashes meanwhile, PostgreSQL's own lock file decides who is the server and we look again.
 */
export async function holdCluster(
  place: ClusterPlace,
  password: string,
  settings: Readonly<Record<string, string>>,
): Promise<Hold> {
  const deadline = performance.now() + LIMIT_MS;
  let started: StartedPostmaster | undefined;
  let trouble = 'no answer';
  while (performance.now() < deadline) {
    const postmaster = await readPostmaster(place.data);
    const alive = postmaster !== undefined && (await isAlive(postmaster.pid));
    if (alive) {
      const attempt = await tryHold(place, postmaster, password);
      if (typeof attempt !== 'string') {
        started?.letGo();
        return { client: attempt, postmaster, startedHere: started !== undefined };
      }
      trouble = attempt;
    }
    const ended = started?.ended();
    if (ended !== undefined) {
      const words = `${ended.words}\n${await loggedBy(ended.pid, place)}`;
      if (ended.code !== 0 && !TRY_AGAIN.test(words)) throw doesNotStart(place, words);
      started = undefined;
    }
    if (!alive && started === undefined) {
      if (postmaster !== undefined) await disownStaleLockFile(place, postmaster);
      started = startPostmaster(place, await ensureSocketFolder(place), settings);
    }
    await sleep(STEP_MS);
  }
  throw doesNotStart(place, trouble);
}

/** True if no other process holds the cluster now, and none can until `client` ends. */
export async function becomeLast(client: Client): Promise<boolean> {
  await client.query('SELECT pg_advisory_unlock_shared($1)', [USE_LOCK]);
  const answer = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [USE_LOCK]);
  return answer.rows[0]?.last === true;
}

/** The superuser's way in to a database of the cluster. */
export function superuserConfig(postmaster: Postmaster, password: string, database: string): ClientConfig {
  const { socketFolder: host, port } = postmaster;
  return { host, port, user: SUPERUSER, password, database, ssl: false, application_name: 'renkei' };
}

async function tryHold(
  place: ClusterPlace,
  postmaster: Postmaster,
  password: string,
): Promise<Client | string> {
  const config = superuserConfig(postmaster, password, 'postgres');
  const client = new Client({
    ...config,
    connectionTimeoutMillis: 5_000,
    application_name: 'renkei hold',
  });
  // Without a listener a lost connection would end the process; the query that notices reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [USE_LOCK]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (errorCode(error) !== '28P01') return errorText(error);
    throw new DatabaseProblem('cluster.keys-wrong', {
      place: place.keys,
      reason:
        'the cluster does not accept the password in the keys folder: cluster and keys are not of one piece',
      cure: 'restore keys and cluster from the same backup',
      cause: error,
    });
  }
}

/** What a server said after it had turned from its error output to the log. */
async function loggedBy(pid: number, place: ClusterPlace): Promise<string> {
  const folder = join(place.data, 'log');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.includes(` [${pid}] `));
  return lines.slice(-6).join('\n');
}

function doesNotStart(place: ClusterPlace, words: string): DatabaseProblem {
  const full = /No space left on device/.test(words);
  return new DatabaseProblem(full ? 'folder.full' : 'cluster.does-not-start', {
    place: place.data,
    reason: full
      ? 'the disk is full'
      : `PostgreSQL does not start: ${words.trim().split('\n').slice(-6).join(' / ')}`,
    cure: full
      ? 'make room and start again'
      : `read ${place.data}/log; if no PostgreSQL runs on the folder, remove its postmaster.pid`,
  });
}
