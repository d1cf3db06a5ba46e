import type { Clock } from '@renkei/kernel';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { findingRoutes } from './features/findings/finding-routes.ts';
import { findingSubscribers } from './features/findings/finding-subscribers.ts';
import { myReadsRoutes } from './features/governance/my-reads-routes.ts';
import { qualitySubscribers } from './features/quality/quality-subscribers.ts';
import { rulesRoutes } from './features/quality/rules-routes.ts';
import { holdRoutes } from './features/holds/hold-routes.ts';
import { holdSubscribers } from './features/holds/hold-subscribers.ts';
import { protectionRoutes } from './features/protection/protection-routes.ts';
import { recordsRoutes } from './features/records/records-routes.ts';
import { type Door, makeDoor } from './platform/access/door.ts';
import { type LiveWork, makeLiveWork, type NodeDatabase } from './platform/database/index.ts';
import { makePublish, type Publish } from './platform/events/node-events.ts';
import type { NodeLog } from './platform/log.ts';
import { answerProblem } from './platform/problems/answer-problem.ts';
import { NodeProblem } from './platform/problems/node-problem.ts';
import { demoOffices, type Office } from './platform/session/demo-offices.ts';
import { makeActorOf, sessionRoutes } from './platform/session/session-routes.ts';
import { makeSessionStore } from './platform/session/session-store.ts';
import { securityHeaders, staticPages } from './platform/web/static-pages.ts';

export type NodeParts = {
  readonly database: Pick<NodeDatabase, 'app' | 'protection'>;
  readonly clock: Clock;
  readonly log: NodeLog;
  /** Whose node this is; immigration's where nothing else is said. */
  readonly office?: Office;
  /** Folder of the web bundle; absent in tests of the API alone. */
  readonly webFolder?: string;
};

/** What the node's own work needs: the door, the sign of life, and the events with every subscriber in its place. */
export function nodeWork({ database, clock }: Pick<NodeParts, 'database' | 'clock'>): {
  door: Door;
  live: LiveWork;
  publish: Publish;
} {
  return {
    door: makeDoor(database.app, clock),
    live: makeLiveWork(database.app),
    publish: makePublish([
      ...findingSubscribers(clock),
      ...qualitySubscribers(clock),
      ...holdSubscribers(clock),
    ]),
  };
}

/** One node's HTTP: the API of each feature, and the pages. */
export function nodeApp(parts: NodeParts): Hono {
  const { database, clock, log, office = demoOffices.immigration } = parts;
  const { door, live, publish } = nodeWork(parts);
  const sessions = makeSessionStore(database.app, clock);
  const actorOf = makeActorOf(sessions, office);
  const app = new Hono();
  app.onError((error, c) => answerProblem(error, c, log));
  app.use(securityHeaders);
  app.use(onlyUnderOwnName);
  app.use('/api/*', onlyFromOwnPages);
  app.use('/api/*', async (c, next) => (isFileOfImport(c.req) ? next() : smallBody(c, next)));
  app.route('/api/session', sessionRoutes({ store: sessions, clock, office }));
  app.route('/api/findings', findingRoutes({ door, clock, actorOf }));
  app.route('/api/imports', recordsRoutes({ door, live, clock, publish, office: office.id, actorOf }));
  app.route('/api/my-reads', myReadsRoutes({ door, actorOf }));
  app.route('/api/holds', holdRoutes({ door, clock, actorOf, publish }));
  app.route('/api/rules', rulesRoutes({ door, clock, office, actorOf }));
  app.route('/api/protection-checks', protectionRoutes({ ...database, clock, actorOf }));
  app.all('/api/*', () => {
    throw new NodeProblem('record.not-found');
  });
  if (parts.webFolder !== undefined) app.get('*', staticPages(parts.webFolder));
  return app;
}

/** Names under which this node is reached; another name that leads here is somebody else's (DNS rebinding). */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

const onlyUnderOwnName: MiddlewareHandler = async (c, next) => {
  if (!ownNames.has(new URL(c.req.url).hostname)) throw new NodeProblem('request.from-elsewhere');
  await next();
};

/** Bytes. The longest thing an officer sends is a reason. */
const LARGEST_BODY = 64 * 1024;

const smallBody = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw new NodeProblem('request.too-large');
  },
});

/** The one thing that may be large: it is read as a stream, and a batch of it is held. */
function isFileOfImport({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method === 'PUT' && /^\/api\/imports\/[^/]+\/files\//u.test(new URL(url).pathname);
}

/** Another site can make a browser send a request, but not with this header: it would have to ask first, and is refused. */
const onlyFromOwnPages: MiddlewareHandler = async (c, next) => {
  const changes = !['GET', 'HEAD'].includes(c.req.method);
  if (changes && c.req.header('x-renkei') !== '1') throw new NodeProblem('request.from-elsewhere');
  await next();
};
