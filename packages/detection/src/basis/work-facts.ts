import type { PlainDate } from '@renkei/kernel';
import type { WorkFacts } from '@renkei/law';
import type { PermissionFact, PersonFacts } from '../facts/facts.ts';
import type { LinkedEmployment } from '../rules/rule.ts';
import type { Records } from '../records/records.ts';
import { isEnrolledAt } from './enrolment.ts';
import type { StatusOnDay } from './status-on-day.ts';
import { designationInForce, permissionsInForce } from './titles-on-day.ts';

/**
 * What the records tell the law about work on a day; what they do not hold stays absent, so that the law says "ask". Only a
 * reward that needs no permission is taken as not given, unless the employer is the person's own school: an officer rules it out.
 */
export function workFactsOn(
  { person, employer }: Pick<LinkedEmployment, 'person' | 'employer'>,
  { on, status, records }: { on: PlainDate; status: StatusOnDay; records: Records },
): WorkFacts {
  const ownSchool = employer !== undefined && isEnrolledAt(person, employer, on, records.organisations);
  return {
    on,
    status: status.stay.status,
    ...stayFacts(status),
    ...titleFacts(person, on, status),
    ...(ownSchool ? { exclusion: 'own-university', enrolment: 'enrolled' } : { exclusion: 'none' }),
  };
}

function stayFacts({ period }: StatusOnDay): WorkFacts {
  return { stayFrom: period.from, stayUntil: period.until ?? 'no-end' };
}

function titleFacts(person: PersonFacts, on: PlainDate, status: StatusOnDay): WorkFacts {
  const permission = strongest(permissionsInForce(person, on, status));
  const designation = designationInForce(person, on, status);
  return {
    permission: permission === undefined ? 'none' : permissionKind(permission),
    ...(permission?.until === undefined ? {} : { permissionUntil: permission.until }),
    ...(designation === undefined ? {} : { designationWork: designation.mayWork ? 'yes' : 'no' }),
  };
}

const STRENGTH = ['letter', 'individual', 'comprehensive'] as const;

/** Where several are in force, the one that a person has to compare with the job: it may allow more than the others. */
function strongest(permissions: readonly PermissionFact[]): PermissionFact | undefined {
  return STRENGTH.flatMap((kind) => permissions.filter((each) => each.kind === kind))[0];
}

function permissionKind({ kind, limits }: PermissionFact): NonNullable<WorkFacts['permission']> {
  return kind === 'comprehensive' && limits === 'hours-28-education' ? 'comprehensive-education' : kind;
}
