import { addDays, type PlainDate } from '@renkei/kernel';
import { settingOn, statusOn } from '@renkei/law';
import type { DesignationFact } from '../facts/affiliation-facts.ts';
import type { PermissionFact, PersonFacts, StayFact } from '../facts/facts.ts';

/** What lets a person work from a later day on. */
export type Grant =
  | { readonly kind: 'permission'; readonly record: PermissionFact }
  | { readonly kind: 'designation'; readonly record: DesignationFact }
  | { readonly kind: 'stay'; readonly record: StayFact };

/**
 * The first title to work that begins after a day, near enough to belong to the job that began on it: offers and
 * contracts are dated before the permission they are applied for with.
 */
export function findGrantAfter(person: PersonFacts, day: PlainDate, asOf: PlainDate): Grant | undefined {
  const last = addDays(day, settingOn('grant-after-hire-days', asOf));
  const grants: readonly Grant[] = [
    ...person.permissions
      .filter(({ mayWork }) => mayWork)
      .map((record) => ({ kind: 'permission' as const, record })),
    ...person.designations
      .filter(({ mayWork }) => mayWork)
      .map((record) => ({ kind: 'designation' as const, record })),
    ...person.stays.filter(permitsWork).map((record) => ({ kind: 'stay' as const, record })),
  ];
  return grants
    .filter(({ record }) => record.from > day && record.from <= last)
    .reduce<Grant | undefined>(
      (first, each) => (first === undefined || each.record.from < first.record.from ? each : first),
      undefined,
    );
}

/** Of designated activities the designation tells, not the stay. */
function permitsWork({ status, from }: StayFact): boolean {
  const row = statusOn(status, from);
  return row !== undefined && row.work !== 'by-permission' && row.slug !== 'designated_activities';
}
