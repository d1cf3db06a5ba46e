import { randomUUID } from 'node:crypto';
import { AskProtectionCheck, type ProtectionChecks } from '@renkei/contract';
import type { Clock } from '@renkei/kernel';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { type Database, inTransaction } from '../../platform/database/index.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import { nameOf } from '../../platform/session/demo-accounts.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';

type Dependencies = {
  /** The node's ordinary pool: it can only drop a paper into the letterbox. */
  readonly app: Kysely<Database>;
  /** The protection role's own pool: it alone takes papers out. */
  readonly protection: Kysely<Database>;
  readonly clock: Clock;
  readonly actorOf: ActorOf;
};

const LONGEST_LIST = 500;

/**
 * "Ask for a protection check": for every role, with or without a purpose, in one step. The answer is the same whether the
 * reference exists or not; the row itself is its only record, so that no history, count or audit of another role shows it.
 */
export function protectionRoutes({ app, protection, clock, actorOf }: Dependencies): Hono {
  return new Hono()
    .post('/', async (c) => {
      const { account, office, role } = await actorOf(c);
      const { reference, note } = AskProtectionCheck.parse(await c.req.json());
      await inTransaction(app, { actor: account, office, role, purpose: 'protection' }, (trx) =>
        trx
          .insertInto('letterbox.protection_checks')
          .values({ id: randomUUID(), reference, note, asked_at: clock.now() })
          .execute(),
      );
      return c.body(null, 204);
    })
    .get('/', async (c) => {
      const { account, office, role, purpose } = await actorOf(c);
      if (role !== 'protection') throw new NodeProblem('record.not-found');
      if (purpose === null) throw new NodeProblem('purpose.missing');
      const rows = await inTransaction(protection, { actor: account, office, role, purpose }, async (trx) => {
        const read = { id: randomUUID(), at: clock.now(), action: 'protection-checks.read' };
        await trx.insertInto('letterbox.protection_reads').values(read).execute();
        return trx
          .selectFrom('letterbox.protection_checks')
          .select(['id', 'reference', 'note', 'asked_at', 'asked_by'])
          .orderBy('asked_at', 'desc')
          .limit(LONGEST_LIST)
          .execute();
      });
      const requests = rows.map((row) => ({
        id: row.id,
        reference: row.reference,
        note: row.note,
        askedAt: row.asked_at.toISOString(),
        askedBy: nameOf(row.asked_by),
      }));
      return c.json({ requests } satisfies ProtectionChecks);
    });
}
