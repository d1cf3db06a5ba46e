import { addDays, type CorporateNumber, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import type { DesignationFact } from '../facts/affiliation-facts.ts';
import type { PermissionFact, PersonFacts } from '../facts/facts.ts';
import type { PlanFact } from '../facts/organisation-facts.ts';
import { hostsOf } from '../records/hosts-of.ts';
import type { Records } from '../records/records.ts';
import { overlaps, type Span } from './span.ts';

/** What connects a trainee or specified skilled worker with a body: what the registers hold, and what of it reaches the day. */
export type HostConnection = {
  /** Plans of the person and of the host. */
  readonly plans: readonly PlanFact[];
  readonly designations: readonly DesignationFact[];
  readonly permissions: readonly PermissionFact[];
  readonly isConnected: boolean;
  /** The last day that has to be known: contracts are dated before plans, designations and permissions. */
  readonly judgedOn: PlainDate;
};

/**
 * By a plan that names the body, alone or jointly, or one that it succeeded; by a designation for it; or by a permission to
 * work, such as that of a trainee in transfer. A trainee's plan is one person's, so another trainee's is none.
 */
export function hostConnection(
  person: PersonFacts,
  body: CorporateNumber,
  { day, records }: { readonly day: PlainDate; readonly records: Records },
): HostConnection {
  const { organisations, asOf } = records;
  const judgedOn = addDays(day, settingOn('plan-margin-days', asOf));
  const isOf = (number: CorporateNumber | undefined): boolean =>
    number !== undefined && organisations.areOneBody(number, body);
  const reaches = (span: Span): boolean => overlaps(span, day, judgedOn);
  const plans = plansFor(person, body, records);
  const { designations, permissions } = person;
  return {
    plans,
    designations,
    permissions,
    judgedOn,
    isConnected:
      plans.some((plan) => reaches(plan) && hostsOf(plan).some(isOf)) ||
      designations.some((each) => each.mayWork && reaches(each) && isOf(each.corporateNumber)) ||
      permissions.some((each) => each.mayWork && reaches(each) && isForBody(each, isOf)),
  };
}

function plansFor(
  { resident, plans }: PersonFacts,
  body: CorporateNumber,
  { organisations }: Records,
): readonly PlanFact[] {
  const ofHost = organisations
    .numbersOf(body)
    .flatMap((number) => organisations.plansOf(number))
    .filter(({ residentId }) => residentId === undefined || residentId === resident.residentId);
  return [...new Set([...plans, ...ofHost])];
}

function isForBody({ corporateNumber }: PermissionFact, isOf: (number: CorporateNumber) => boolean): boolean {
  return corporateNumber === undefined || isOf(corporateNumber);
}
