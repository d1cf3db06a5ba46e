import { systemClock, withFixedDay } from '@renkei/kernel';
import {
  demoOffices,
  type NodeDatabase,
  type NodeLog,
  openLog,
  type RunningNode,
  serveNode,
  takeServeLock,
} from '@renkei/server';
import { ensureWebBundle } from '@renkei/web/build';
import { type Config, readConfig } from '../config/config.ts';
import { openConfiguredNode } from '../open-configured-node.ts';
import { readArguments } from '../read-arguments.ts';
import { CommandProblem, say } from '../say.ts';

const options = { config: { type: 'string' } } as const;

/** Serves the node of a configuration until it is told to stop. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options);
  const config = await readConfig(values.config ?? 'renkei.yaml');
  refuseWithoutSignIn(config);
  return serveConfigured(config, async () => undefined);
}

/** Opens, prepares and serves; the bundle is built meanwhile. Answers when it was stopped. */
export async function serveConfigured(
  config: Config,
  prepare: (database: NodeDatabase) => Promise<void>,
): Promise<number> {
  const log = openLog('warn');
  const [database, webFolder] = await bothOrNeither(
    openConfiguredNode(config, log),
    ensureWebBundle({ log: (line) => log.info(line) }),
  );
  try {
    const lock = await takeServeLock(database.app);
    if (lock === undefined) {
      throw new CommandProblem({
        en: `Another process already serves this node (${config.dataDir}). Stop it first, or use another dataDir.`,
        ja: `このノード（${config.dataDir}）は別のプロセスが動かしています。それを止めるか、別の dataDir を指定してください。`,
      });
    }
    try {
      await prepare(database);
      const running = await listen({ database, webFolder, config, log });
      say(
        `Renkei is ready: ${running.url}  (synthetic data; shown as ${config.demoDay}; Ctrl+C stops it)`,
        `連携を開けます：${running.url}（架空データ、${config.demoDay} として表示。Ctrl+C で終わります）`,
      );
      await toldToStop();
      await running.close();
    } finally {
      // The lock holds a connection: while it does, the pool cannot end.
      await lock.release();
    }
    return 0;
  } finally {
    await database.close();
  }
}

async function listen(given: {
  database: NodeDatabase;
  webFolder: string;
  config: Config;
  log: NodeLog;
}): Promise<RunningNode> {
  const { database, webFolder, config, log } = given;
  try {
    const clock = withFixedDay(systemClock, config.demoDay);
    const office = demoOffices[config.agency];
    return await serveNode({ database, clock, log, webFolder, port: config.port, office });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem({
      en: `Port ${config.port} cannot be opened (${reason}). Set another "port".`,
      ja: `ポート ${config.port} を開けません（${reason}）。別の port を指定してください。`,
    });
  }
}

function refuseWithoutSignIn({ mode }: Config): void {
  if (mode === 'demo') return;
  throw new CommandProblem({
    en: 'mode: production is refused: sign-in is not built yet, and without it anybody could read as anybody. Use mode: demo with synthetic data.',
    ja: 'mode: production では動かせません。サインインがまだなく、誰でも他人として閲覧できてしまうためです。架空データと mode: demo を使ってください。',
  });
}

/** If one of the two fails, the other is not left behind. */
async function bothOrNeither(
  opening: Promise<NodeDatabase>,
  building: Promise<string>,
): Promise<[NodeDatabase, string]> {
  const [opened, built] = await Promise.allSettled([opening, building]);
  if (opened.status === 'fulfilled' && built.status === 'fulfilled') return [opened.value, built.value];
  if (opened.status === 'fulfilled') await opened.value.close();
  throw opened.status === 'rejected'
    ? opened.reason
    : built.status === 'rejected'
      ? built.reason
      : new Error('unreachable');
}

async function toldToStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
