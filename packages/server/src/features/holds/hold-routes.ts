import { EndHold, type HoldsView } from '@renkei/contract';
import type { Clock } from '@renkei/kernel';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { actAsSystem, type Door, type NodeTransaction } from '../../platform/access/door.ts';
import type { Publish } from '../../platform/events/node-events.ts';
import { runningHolds } from '../../platform/holds/holds.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';

type Dependencies = {
  readonly door: Door;
  readonly clock: Clock;
  readonly actorOf: ActorOf;
  readonly publish: Publish;
};

const LONGEST_LIST = 500;

/** The liaison desk's page: what is paused, since when, and ending it once whoever set it has said so. No cause. */
export function holdRoutes({ door, clock, actorOf, publish }: Dependencies): Hono {
  return new Hono()
    .get('/', async (c) => {
      const actor = await actorOf(c);
      return c.json(await door.enter(actor, { action: 'holds.read', subject: '' }, listHolds));
    })
    .post('/:id/end', async (c) => {
      const actor = await actorOf(c);
      const id = c.req.param('id');
      const { reason } = EndHold.parse(await c.req.json());
      await door.enter(actor, { action: 'hold.end', subject: id }, async (trx) => {
        const hold = await findRunning(trx, id);
        if (hold === undefined) throw new NodeProblem('record.not-found');
        await trx
          .insertInto('renkei.hold_ends')
          .values({ hold_id: id, at: clock.now(), by: actor.account, reason })
          .execute();
        await actAsSystem(trx, async () =>
          publish(trx, { type: 'hold.ended', residentId: hold.resident_id }),
        );
      });
      return c.body(null, 204);
    });
}

async function listHolds(transaction: NodeTransaction): Promise<HoldsView> {
  const rows = await runningHolds(transaction)
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('renkei.findings')
          .select(['reference', sql<string>`unnest(concerns)`.as('concerned')])
          .as('f'),
      (join) => join.onRef('f.concerned', '=', 'h.resident_id'),
    )
    .select(({ fn }) => [
      'h.id',
      'h.since',
      fn.agg<(string | null)[]>('array_agg', ['f.reference']).as('references'),
    ])
    .groupBy(['h.id', 'h.since'])
    .orderBy('h.since')
    .limit(LONGEST_LIST)
    .execute();
  return {
    holds: rows.map(({ id, since, references }) => ({
      id,
      since: since.toISOString(),
      references: references.filter((reference) => reference !== null).sort(),
    })),
  };
}

async function findRunning(transaction: NodeTransaction, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  return runningHolds(transaction)
    .select(['h.id', 'h.resident_id'])
    .where('h.id', '=', id)
    .executeTakeFirst();
}
