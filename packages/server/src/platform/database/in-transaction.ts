import { type Kysely, sql, type Transaction } from 'kysely';

/** Who acts, for which office, in which role, to what end. Row-security policies read these as `renkei.actor()` and so on. */
export type TransactionContext = {
  readonly actor: string;
  readonly office: string;
  readonly role: string;
  readonly purpose: string;
};

/**
 * Runs `work` in one transaction that bears its context; commits if it resolves, rolls back if it throws.
 * The context ends with the transaction, so a pooled connection never carries it to the next caller.
 */
export async function inTransaction<DB, T>(
  db: Kysely<DB>,
  context: TransactionContext,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const { actor, office, role, purpose } = context;
  if ([actor, office, role, purpose].includes(''))
    throw new Error('a transaction needs actor, office, role and purpose');
  return db.transaction().execute(async (transaction) => {
    await sql`
      SELECT set_config('renkei.actor', ${actor}, true), set_config('renkei.office', ${office}, true),
             set_config('renkei.role', ${role}, true), set_config('renkei.purpose', ${purpose}, true)
    `.execute(transaction);
    return work(transaction);
  });
}
