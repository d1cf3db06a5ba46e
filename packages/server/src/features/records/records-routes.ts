import { Hono } from 'hono';
import type { Door } from '../../platform/access/door.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';
import { viewImports } from './imports-view.ts';

export function recordsRoutes({ door, actorOf }: { door: Door; actorOf: ActorOf }): Hono {
  return new Hono().get('/', async (c) => {
    const actor = await actorOf(c);
    return c.json(await door.enter(actor, { action: 'imports.read', subject: '' }, viewImports));
  });
}
