import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createServer } from 'node:net';
import { freemem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { DatabaseProblem, openLog, openNode } from '@renkei/server';
import { type Config, readConfig } from '../config/config.ts';
import { readArguments } from '../read-arguments.ts';
import { CommandProblem } from '../say.ts';

const options = { config: { type: 'string' } } as const;

type Finding = { readonly ok: boolean; readonly what: string; readonly cure?: string };

/** Looks at what a node needs here and says what is missing, with the cure. Exit code 1 if anything is. */
export async function doctor(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const findings: Finding[] = [nodeVersion(), memory()];
  const config = values.config === undefined ? demoConfig() : await configFinding(values.config, findings);
  if (config !== undefined) {
    findings.push(await dataFolder(config), await store(config), await port(config), mode(config));
  }
  for (const { ok, what, cure } of findings) {
    process.stdout.write(
      `${ok ? 'good   ' : 'missing'}  ${what}${cure === undefined ? '' : `\n         → ${cure}`}\n`,
    );
  }
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

function demoConfig(): Pick<Config, 'mode' | 'dataDir' | 'database' | 'port'> {
  return { mode: 'demo', dataDir: 'data', database: 'renkei_immigration', port: 4000 };
}

async function configFinding(path: string, findings: Finding[]): Promise<Config | undefined> {
  try {
    const config = await readConfig(path);
    findings.push({ ok: true, what: `${path} can be read` });
    return config;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    findings.push({ ok: false, what: error.en });
    return undefined;
  }
}

function nodeVersion(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= 24;
  const what = `Node ${process.versions.node} (24 or later is needed; on Linux x64 it comes with npm ci)`;
  return ok ? { ok, what } : { ok, what, cure: 'install Node 24 or later' };
}

function memory(): Finding {
  const free = Math.round(freemem() / 2 ** 20);
  const what = `${free} MiB of memory are free (512 are enough for the demonstration)`;
  return free >= 512 ? { ok: true, what } : { ok: false, what, cure: 'close other programs' };
}

async function dataFolder({ dataDir }: Pick<Config, 'dataDir'>): Promise<Finding> {
  try {
    await access(await nearestFolder(dataDir), constants.W_OK);
    return { ok: true, what: `${dataDir} can be written` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      what: `${dataDir}: ${reason}`,
      cure: 'choose another dataDir, or give this user the right to write',
    };
  }
}

/** Looks without making anything: the first start makes the data folder and the cluster in it. */
async function nearestFolder(path: string): Promise<string> {
  let folder = resolve(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

async function store({ dataDir, database }: Pick<Config, 'dataDir' | 'database'>): Promise<Finding> {
  if (process.env['DATABASE_URL'] === undefined && !existsSync(dataDir)) {
    return { ok: true, what: `no cluster yet: the first start makes one under ${dataDir}` };
  }
  try {
    const log = openLog('silent');
    const node = await openNode({ dataDir, database, databaseUrl: process.env['DATABASE_URL'], log });
    const { kind, postgresMajor, host } = node.connectionInfo;
    await node.close();
    return { ok: true, what: `PostgreSQL ${postgresMajor} (${kind}, ${host}) opens and closes` };
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    return { ok: false, what: error.message };
  }
}

async function port({ port: wanted }: Pick<Config, 'port'>): Promise<Finding> {
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(wanted, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  const what = `port ${wanted} is ${free ? 'free' : 'taken'}`;
  return free
    ? { ok: true, what }
    : { ok: false, what, cure: 'stop the other program (perhaps a running node), or set another port' };
}

function mode({ mode: wanted }: Pick<Config, 'mode'>): Finding {
  if (wanted === 'demo') return { ok: true, what: 'mode: demo (synthetic data only)' };
  return { ok: false, what: 'mode: production', cure: 'sign-in is not built yet; use mode: demo' };
}
