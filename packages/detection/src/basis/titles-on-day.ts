import type { PlainDate } from '@renkei/kernel';
import type { DesignationFact } from '../facts/affiliation-facts.ts';
import type { PermissionFact, PersonFacts } from '../facts/facts.ts';
import { isInForce, type StatusOnDay } from './status-on-day.ts';

/** Permissions to work in force on a day under a stay. One that says "may not work" is none. */
export function permissionsInForce(
  { permissions }: PersonFacts,
  day: PlainDate,
  status: StatusOnDay,
): readonly PermissionFact[] {
  return permissions.filter((permission) => permission.mayWork && isInForce(permission, day, status));
}

/** The designation that counts on a day: of those in force the newest; of two of one day the one that permits work. */
export function designationInForce(
  { designations }: PersonFacts,
  day: PlainDate,
  status: StatusOnDay,
): DesignationFact | undefined {
  const inForce = designations.filter((each) => isInForce(each, day, status));
  const newest = inForce.filter(({ from }) => from === inForce.at(-1)?.from);
  return newest.find(({ mayWork }) => mayWork) ?? newest[0];
}
