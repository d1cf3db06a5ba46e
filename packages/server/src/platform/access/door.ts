import type { Clock } from '@renkei/kernel';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Database, inTransaction } from '../database/index.ts';
import { NodeProblem } from '../problems/node-problem.ts';
import { type Actor, SYSTEM } from './actor.ts';
import { type Action, mayDo } from './policy.ts';

export type Entry = { readonly action: Action; readonly subject: string };
export type NodeTransaction = Transaction<Database>;

/**
 * The one door to personal data. Policy, purpose and audit row stand in the same transaction as the read or write: if the
 * row cannot be written, nothing is served. Handlers do not touch tables outside it.
 */
export type Door = {
  enter<T>(actor: Actor, entry: Entry, work: (transaction: NodeTransaction) => Promise<T>): Promise<T>;
  /** For the node's own work: `what` is written as the action. */
  enterAsSystem<T>(
    office: string,
    what: string,
    work: (transaction: NodeTransaction) => Promise<T>,
  ): Promise<T>;
};

export function makeDoor(db: Kysely<Database>, clock: Clock): Door {
  return {
    async enter(actor, entry, work) {
      if (!mayDo(actor.role, entry.action)) throw new NodeProblem('action.not-yours');
      if (actor.purpose === null) throw new NodeProblem('purpose.missing');
      const context = {
        actor: actor.account,
        office: actor.office,
        role: actor.role,
        purpose: actor.purpose,
      };
      return inTransaction(db, context, async (transaction) => {
        await writeAudit(transaction, clock, entry.action, entry.subject);
        return work(transaction);
      });
    },
    async enterAsSystem(office, what, work) {
      return inTransaction(db, ofSystem(office, what), async (transaction) => {
        await writeAudit(transaction, clock, what, '');
        return work(transaction);
      });
    },
  };
}

/**
 * The node looks, again and again, whether there is something to do. No audit row is written: only for a look that reads of
 * nobody's record more than that there is one.
 */
export async function lookWithoutAudit<T>(
  db: Kysely<Database>,
  { office, what }: { readonly office: string; readonly what: string },
  look: (transaction: NodeTransaction) => Promise<T>,
): Promise<T> {
  return inTransaction(db, ofSystem(office, what), look);
}

function ofSystem(office: string, what: string) {
  return { actor: SYSTEM, office, role: 'system', purpose: what };
}

/**
 * Goes on as the node itself, within the transaction of somebody's step, where that step has effects on records its author
 * may not read. The audit row of the step names its author.
 */
export async function actAsSystem<T>(transaction: NodeTransaction, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ role: string }>`SELECT renkei.role() AS role`.execute(transaction);
  await sql`SELECT set_config('renkei.role', 'system', true)`.execute(transaction);
  const done = await work();
  await sql`SELECT set_config('renkei.role', ${rows[0]?.role ?? ''}, true)`.execute(transaction);
  return done;
}

async function writeAudit(
  transaction: NodeTransaction,
  clock: Clock,
  action: string,
  subject: string,
): Promise<void> {
  await transaction.insertInto('renkei.audit').values({ at: clock.now(), action, subject }).execute();
}
