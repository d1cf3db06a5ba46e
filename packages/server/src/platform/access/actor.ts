import type { Purpose, Role } from '@renkei/contract';

/** Who acts, in one session, with the purpose chosen for it. */
export type Actor = {
  readonly account: string;
  readonly office: string;
  readonly role: Role;
  readonly purpose: Purpose['id'] | null;
};

/** The node itself, at work without a person: imports, detection, what leaves the out-tray. */
export const SYSTEM = 'system';
