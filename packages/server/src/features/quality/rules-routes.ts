import type { Clock } from '@renkei/kernel';
import { Hono } from 'hono';
import type { Door } from '../../platform/access/door.ts';
import type { Office } from '../../platform/session/demo-offices.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';
import { rulesView } from './present-rules.ts';
import { rulesCsv } from './rules-csv.ts';

type Dependencies = {
  readonly door: Door;
  readonly clock: Clock;
  readonly office: Office;
  readonly actorOf: ActorOf;
};

/** How the rules stand and what came of them: read by everybody who works with findings, changed by nobody here. */
export function rulesRoutes({ door, clock, office, actorOf }: Dependencies): Hono {
  return new Hono()
    .get('/', async (c) => {
      const actor = await actorOf(c);
      const entry = { action: 'rules.read', subject: '' } as const;
      return c.json(await door.enter(actor, entry, (trx) => rulesView(trx, { clock, office })));
    })
    .get('/rules.csv', async (c) => {
      const actor = await actorOf(c);
      const entry = { action: 'rules.export', subject: '' } as const;
      const view = await door.enter(actor, entry, (trx) => rulesView(trx, { clock, office }));
      return c.body(rulesCsv(view), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="rules-${view.today}.csv"`,
      });
    });
}
