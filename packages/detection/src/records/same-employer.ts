import type { Employment } from './employments.ts';
import type { Organisations } from './organisations.ts';

/** One establishment, or one body, also after a succession. */
export function isOneEmployer(a: Employment, b: Employment, { areOneBody }: Organisations): boolean {
  if (a.notification.employerKey === b.notification.employerKey) return true;
  return a.employer !== undefined && b.employer !== undefined && areOneBody(a.employer, b.employer);
}
