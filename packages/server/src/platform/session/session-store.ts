import { createHash, randomBytes } from 'node:crypto';
import type { Purpose } from '@renkei/contract';
import type { Clock } from '@renkei/kernel';
import type { Kysely } from 'kysely';
import { type Database, inTransaction } from '../database/index.ts';

const CONTEXT = { actor: 'session', office: 'session', role: 'session', purpose: 'session' };
/** The demo's sessions end after a working day; idle limits and fresh sign-in come with real sign-in. */
const LONGEST_MS = 12 * 3_600_000;
/** A purpose is asked again after 60 minutes (ux.md 2). */
export const PURPOSE_MS = 60 * 60_000;

export type HeldSession = {
  readonly account: string;
  readonly purpose: string | null;
  readonly purposeChosenAt: Date | null;
};

/** Sessions in the database. Only the hash of the token is stored. */
export type SessionStore = {
  open(account: string): Promise<string>;
  find(token: string): Promise<HeldSession | undefined>;
  choosePurpose(token: string, purpose: Purpose['id']): Promise<void>;
  end(token: string): Promise<void>;
};

export function makeSessionStore(db: Kysely<Database>, clock: Clock): SessionStore {
  return {
    async open(account) {
      const token = randomBytes(32).toString('base64url');
      await inTransaction(db, CONTEXT, (trx) =>
        trx
          .insertInto('renkei.sessions')
          .values({ token_hash: hashOf(token), account, created_at: clock.now() })
          .execute(),
      );
      return token;
    },
    async find(token) {
      const row = await inTransaction(db, CONTEXT, (trx) =>
        trx
          .selectFrom('renkei.sessions')
          .select(['account', 'purpose', 'purpose_chosen_at'])
          .where('token_hash', '=', hashOf(token))
          .where('ended_at', 'is', null)
          .where('created_at', '>', new Date(clock.now().getTime() - LONGEST_MS))
          .executeTakeFirst(),
      );
      if (row === undefined) return undefined;
      const chosen = row.purpose_chosen_at;
      const stands = chosen !== null && clock.now().getTime() < chosen.getTime() + PURPOSE_MS;
      return {
        account: row.account,
        purpose: stands ? row.purpose : null,
        purposeChosenAt: stands ? chosen : null,
      };
    },
    async choosePurpose(token, purpose) {
      await change(db, token, { purpose, purpose_chosen_at: clock.now() });
    },
    async end(token) {
      await change(db, token, { ended_at: clock.now() });
    },
  };
}

async function change(
  db: Kysely<Database>,
  token: string,
  set: { purpose?: string; purpose_chosen_at?: Date; ended_at?: Date },
): Promise<void> {
  await inTransaction(db, CONTEXT, (trx) =>
    trx.updateTable('renkei.sessions').set(set).where('token_hash', '=', hashOf(token)).execute(),
  );
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
