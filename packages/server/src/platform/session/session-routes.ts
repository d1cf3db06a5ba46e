import { ChoosePurpose, Purpose, type Session, SignIn } from '@renkei/contract';
import type { Clock } from '@renkei/kernel';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Actor } from '../access/actor.ts';
import { purposesFor } from '../access/policy.ts';
import { NodeProblem } from '../problems/node-problem.ts';
import { demoAccounts, findAccount, purposes } from './demo-accounts.ts';
import type { Office } from './demo-offices.ts';
import { PURPOSE_MS, type SessionStore } from './session-store.ts';

const COOKIE = 'renkei-session';

/** Says who asks. Throws `session.missing` where nobody is signed in. */
export type ActorOf = (context: Context) => Promise<Actor>;

export function makeActorOf(store: SessionStore, office: Office): ActorOf {
  return async (context) => {
    const token = getCookie(context, COOKIE);
    const held = token === undefined ? undefined : await store.find(token);
    const account = held === undefined ? undefined : findAccount(held.account, office.agencyId);
    if (held === undefined || account === undefined) throw new NodeProblem('session.missing');
    const purpose = Purpose.shape.id.nullable().parse(held.purpose);
    return { account: account.id, office: office.id, role: account.role, purpose };
  };
}

/** What a session is held in. */
type Sessions = { readonly store: SessionStore; readonly clock: Clock; readonly office: Office };

export function sessionRoutes(sessions: Sessions): Hono {
  const { store, office } = sessions;
  return new Hono()
    .get('/', async (c) => c.json(await sessionView(getCookie(c, COOKIE), sessions)))
    .post('/', async (c) => {
      const { accountId } = SignIn.parse(await c.req.json());
      if (findAccount(accountId, office.agencyId) === undefined)
        throw new NodeProblem('session.unknown-account');
      const token = await store.open(accountId);
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.json(await sessionView(token, sessions));
    })
    .put('/purpose', async (c) => {
      const { purpose } = ChoosePurpose.parse(await c.req.json());
      const token = getCookie(c, COOKIE);
      const held = token === undefined ? undefined : await store.find(token);
      const account = held === undefined ? undefined : findAccount(held.account, office.agencyId);
      if (token === undefined || account === undefined) throw new NodeProblem('session.missing');
      if (!purposesFor(account.role).includes(purpose)) throw new NodeProblem('purpose.not-yours');
      await store.choosePurpose(token, purpose);
      return c.json(await sessionView(token, sessions));
    })
    .delete('/', async (c) => {
      const token = getCookie(c, COOKIE);
      if (token !== undefined) await store.end(token);
      deleteCookie(c, COOKIE, { path: '/' });
      return c.body(null, 204);
    });
}

async function sessionView(token: string | undefined, { store, clock, office }: Sessions): Promise<Session> {
  const held = token === undefined ? undefined : await store.find(token);
  const actor = held === undefined ? undefined : findAccount(held.account, office.agencyId);
  return {
    demo: true,
    today: clock.today(),
    agencyId: office.agencyId,
    agency: office.agency,
    office: office.office,
    accounts: [...demoAccounts[office.agencyId]],
    actor: actor ?? null,
    purposes: actor === undefined ? [] : purposes.filter(({ id }) => purposesFor(actor.role).includes(id)),
    purpose: chosen(held?.purpose ?? null, held?.purposeChosenAt ?? null),
  };
}

function chosen(id: string | null, at: Date | null): Session['purpose'] {
  const purpose = purposes.find((each) => each.id === id);
  if (purpose === undefined || at === null) return null;
  return {
    ...purpose,
    chosenAt: at.toISOString(),
    endsAt: new Date(at.getTime() + PURPOSE_MS).toISOString(),
  };
}
