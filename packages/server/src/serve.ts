import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Clock } from '@renkei/kernel';
import { nodeApp, nodeWork } from './app.ts';
import { hasDueOutcome, releaseOutcomes } from './features/findings/release-outcomes.ts';
import { runImports } from './features/records/run-imports.ts';
import type { NodeDatabase } from './platform/database/index.ts';
import type { NodeLog } from './platform/log.ts';
import { pause } from './platform/pause.ts';
import { demoOffice } from './platform/session/demo-accounts.ts';

/** How often the out-tray is looked through: an outcome leaves at most this long after its ten minutes. */
const OUT_TRAY_EVERY_MS = 5000;

export type RunningNode = { readonly url: string; close(): Promise<void> };

/** What `serveNode` needs. */
type Serving = {
  readonly database: Pick<NodeDatabase, 'app' | 'protection'>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly webFolder: string;
  readonly port: number;
};

/** Serves a node on 127.0.0.1. Rejects with the system's error where the port is taken. */
export async function serveNode({ database, clock, log, webFolder, port }: Serving): Promise<RunningNode> {
  const app = nodeApp({ database, clock, log, webFolder });
  const listener = getRequestListener(app.fetch);
  // A large file may take long to arrive; a stuck head may not.
  const server = createServer({ requestTimeout: 0 }, (request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stopOutTray = runOutTray({ database, clock, log });
  const work = { ...nodeWork({ database, clock }), clock, office: demoOffice.id };
  const stopImports = runImports({ app: database.app, log, work });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    close: async () => {
      await Promise.all([stopOutTray(), stopImports()]);
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** Lets due outcomes leave, again and again, until stopped; a failed round is logged and tried again. */
function runOutTray({
  database,
  clock,
  log,
}: Pick<Serving, 'database' | 'clock' | 'log'>): () => Promise<void> {
  const { door, publish } = nodeWork({ database, clock });
  const stopped = new AbortController();
  const round = async () => {
    try {
      if (!(await hasDueOutcome(database.app, demoOffice.id, clock.now()))) return;
      await door.enterAsSystem(demoOffice.id, 'findings.release', (trx) =>
        releaseOutcomes(trx, { clock, publish }),
      );
    } catch (error) {
      log.error(
        { error: error instanceof Error ? error.message : 'unknown' },
        'a round of the out-tray failed',
      );
    }
  };
  const running = (async () => {
    while (!stopped.signal.aborted) {
      await round();
      await pause(OUT_TRAY_EVERY_MS, stopped.signal);
    }
  })();
  return async () => {
    stopped.abort();
    await running;
  };
}
