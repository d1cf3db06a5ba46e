import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Clock } from '@renkei/kernel';
import { nodeApp, nodeWork } from './app.ts';
import { hasDueOutcome, releaseOutcomes } from './features/findings/release-outcomes.ts';
import { askToday } from './features/records/ask-today.ts';
import { runImports } from './features/records/run-imports.ts';
import type { NodeDatabase } from './platform/database/index.ts';
import type { NodeLog } from './platform/log.ts';
import { pause } from './platform/pause.ts';
import { demoOffices, type Office } from './platform/session/demo-offices.ts';

/** How often the out-tray is looked through: an outcome leaves at most this long after its ten minutes. */
const OUT_TRAY_EVERY_MS = 5000;

/** How often it is looked whether a new day has begun. */
const DAY_EVERY_MS = 10 * 60_000;

export type RunningNode = { readonly url: string; close(): Promise<void> };

/** What `serveNode` needs. */
type Serving = {
  readonly database: Pick<NodeDatabase, 'app' | 'protection'>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly webFolder: string;
  readonly port: number;
  /** Whose node this is; immigration's where nothing else is said. */
  readonly office?: Office;
};

/** Serves a node on 127.0.0.1. Rejects with the system's error where the port is taken. */
export async function serveNode(serving: Serving): Promise<RunningNode> {
  const { database, clock, log, webFolder, port, office = demoOffices.immigration } = serving;
  const app = nodeApp({ database, clock, log, webFolder, office });
  const listener = getRequestListener(app.fetch);
  // A large file may take long to arrive; a stuck head may not.
  const server = createServer({ requestTimeout: 0 }, (request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const work = { ...nodeWork({ database, clock }), clock, office: office.id };
  const stopOutTray = runOutTray({ database, log, work });
  const stopImports = runImports({ app: database.app, log, work });
  const stopDays = runDays({ database, log, work });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    close: async () => {
      await Promise.all([stopOutTray(), stopImports(), stopDays()]);
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

type Work = ReturnType<typeof nodeWork> & { readonly clock: Clock; readonly office: string };

/** What the work needs that is done again and again. */
type Round = Pick<Serving, 'database' | 'log'> & { readonly work: Work };

/** Lets due outcomes leave, again and again, until stopped; a failed round is logged and tried again. */
function runOutTray({ database, log, work }: Round): () => Promise<void> {
  const { door, publish, clock, office } = work;
  return repeat(OUT_TRAY_EVERY_MS, 'the out-tray', log, async () => {
    if (!(await hasDueOutcome(database.app, office, clock.now()))) return;
    await door.enterAsSystem(office, 'findings.release', (trx) => releaseOutcomes(trx, { clock, publish }));
  });
}

/** Asks once on each new day, so that what is due by age or has come to its day does not wait for an import. */
function runDays({ database, log, work }: Round): () => Promise<void> {
  return repeat(DAY_EVERY_MS, 'the day', log, () => askToday({ ...work, app: database.app }));
}

function repeat(everyMs: number, what: string, log: NodeLog, work: () => Promise<void>): () => Promise<void> {
  const stopped = new AbortController();
  const round = async () => {
    try {
      await work();
    } catch (error) {
      log.error({ error: error instanceof Error ? error.message : 'unknown' }, `a round of ${what} failed`);
    }
  };
  const running = (async () => {
    while (!stopped.signal.aborted) {
      await round();
      await pause(everyMs, stopped.signal);
    }
  })();
  return async () => {
    stopped.abort();
    await running;
  };
}
