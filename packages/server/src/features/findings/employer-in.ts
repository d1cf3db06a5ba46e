import type { Dossier } from './stored-finding.ts';

/** The employer as the notice has it, else as the register of employers has it; blank where neither says. */
export function employerIn({ notification, body }: Pick<Dossier, 'notification' | 'body'>) {
  const registered = body?.employer;
  return {
    name: notification?.employerName ?? registered?.name ?? '',
    address: notification?.employerAddress ?? registered?.address ?? '',
  };
}
