import type { MyReads } from '@renkei/contract';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Door, NodeTransaction } from '../../platform/access/door.ts';
import { purposes } from '../../platform/session/demo-accounts.ts';
import type { ActorOf } from '../../platform/session/session-routes.ts';

const PAGE = 100;
const Query = z.object({ before: z.coerce.number().int().positive().optional() });

/** What this account read and did, newest first. Row security gives nobody anything but their own rows. */
export function myReadsRoutes({ door, actorOf }: { door: Door; actorOf: ActorOf }): Hono {
  return new Hono().get('/', async (c) => {
    const actor = await actorOf(c);
    const { before } = Query.parse(c.req.query());
    const entry = { action: 'reads.own', subject: '' } as const;
    return c.json(await door.enter(actor, entry, (trx) => listOwn(trx, actor.account, before)));
  });
}

async function listOwn(transaction: NodeTransaction, account: string, before?: number): Promise<MyReads> {
  let query = transaction
    .selectFrom('renkei.audit')
    .select(['id', 'at', 'action', 'subject', 'purpose'])
    .where('actor', '=', account)
    .where('action', 'not in', ['findings.poll', 'imports.poll']);
  if (before !== undefined) query = query.where('id', '<', before);
  const rows = await query.orderBy('id', 'desc').limit(PAGE).execute();
  const last = rows.length === PAGE ? rows.at(-1) : undefined;
  return {
    entries: rows.map(({ at, action, subject, purpose }) => ({
      at: at.toISOString(),
      action,
      subject,
      purpose: purposes.find(({ id }) => id === purpose)?.name ?? { ja: purpose, en: purpose },
    })),
    next: last === undefined ? null : String(last.id),
  };
}
