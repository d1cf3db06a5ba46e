import { z } from 'zod';
import { Bilingual, Day, Instant } from '../bilingual.ts';

export const roles = [
  'officer',
  'supervisor',
  /** Labour: help for the worker, whom nobody else at the node reads about. */
  'employment-service',
  'liaison',
  'protection',
] as const;
/** What somebody may do at this node, one role an account. */
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const Account = z.object({ id: z.string(), name: Bilingual, role: Role, desk: Bilingual });
export type Account = z.infer<typeof Account>;

/** Why personal data are read; asked once a task and again after 60 minutes. */
export const Purpose = z.object({
  id: z.enum(['notification-check', 'worker-support', 'liaison', 'protection']),
  name: Bilingual,
  basis: Bilingual,
  verified: z.boolean(),
});
export type Purpose = z.infer<typeof Purpose>;

/** The agencies whose nodes there are. */
export const agencyIds = ['immigration', 'labour'] as const;
export const AgencyId = z.enum(agencyIds);
export type AgencyId = z.infer<typeof AgencyId>;

/** GET /api/session. `accounts` are the demo's; with real sign-in there are none. */
export const Session = z.object({
  demo: z.literal(true),
  /** Whose node this is; each belongs to one agency. */
  agencyId: AgencyId,
  today: Day,
  agency: Bilingual,
  office: Bilingual,
  accounts: z.array(Account),
  actor: Account.nullable(),
  purposes: z.array(Purpose),
  purpose: Purpose.extend({ chosenAt: Instant, endsAt: Instant }).nullable(),
});
export type Session = z.infer<typeof Session>;

/** POST /api/session → Session. DELETE /api/session → 204. */
export const SignIn = z.object({ accountId: z.string().min(1).max(64) });
export type SignIn = z.infer<typeof SignIn>;

/** PUT /api/session/purpose → Session. */
export const ChoosePurpose = z.object({ purpose: Purpose.shape.id });
export type ChoosePurpose = z.infer<typeof ChoosePurpose>;
