import { addDays, earlierOf, laterOf, type PlainDate } from '@renkei/kernel';
import { settingOn, statusOn } from '@renkei/law';
import type { CardFact, NotificationFact, PersonFacts, StayFact } from '../../facts/facts.ts';
import { dayOfTheNotice } from '../registers-read.ts';

/** An item of the notice that agrees with nothing in the register. */
export type Differing = 'statusSlug' | 'stayUntilAsWritten' | 'permissionAsWritten';

/** Days on which what the notice says may have been so: some before the hire, and up to the notice or some after the hire. */
export type DaysAround = { readonly from: PlainDate; readonly until: PlainDate };

export function daysAround(notification: NotificationFact, asOf: PlainDate): DaysAround {
  const margin = settingOn('change-around-hire-days', asOf);
  return {
    from: addDays(notification.hiredOn, -margin),
    until: laterOf(addDays(notification.hiredOn, margin), dayOfTheNotice(notification)),
  };
}

/** The stay that was the last granted on a day, in force or not; where none was yet, undefined. */
export function lastStayOn({ stays }: PersonFacts, day: PlainDate): StayFact | undefined {
  return stays.findLast((stay) => stay.from <= day);
}

/**
 * The items that differ, in the order of the notice: from the stays of the days around, and from the one that the notified
 * card was issued for. Nothing differs from a register that holds no stay.
 */
export function differences(
  notification: NotificationFact,
  { person, card }: { readonly person: PersonFacts; readonly card: CardFact | undefined },
  around: DaysAround,
): readonly Differing[] {
  const ofTheCard = card === undefined ? undefined : lastStayOn(person, card.issuedOn);
  const stays = [...staysAround(person, around), ...(ofTheCard === undefined ? [] : [ofTheCard])];
  if (stays.length === 0) return [];
  const differing: Differing[] = [];
  if (doesStatusDiffer(notification, stays)) differing.push('statusSlug');
  if (doesPeriodDiffer(notification, person, stays)) differing.push('stayUntilAsWritten');
  if (doesPermissionDiffer(notification, person, around)) differing.push('permissionAsWritten');
  return differing;
}

/** Stays that were the last granted on some day around the hire, or were so until the first of these days. */
function staysAround(person: PersonFacts, { from, until }: DaysAround): readonly StayFact[] {
  const before = lastStayOn(person, addDays(from, -1));
  const within = person.stays.filter((stay) => stay.from >= from && stay.from <= until);
  return before === undefined ? within : [before, ...within];
}

function doesStatusDiffer({ statusSlug }: NotificationFact, stays: readonly StayFact[]): boolean {
  return statusSlug !== undefined && stays.every(({ status }) => status !== statusSlug);
}

/** Of a stay without an end the notice may give the last day of the card instead. */
function doesPeriodDiffer(
  { stayUntilAsWritten }: NotificationFact,
  { cards }: PersonFacts,
  stays: readonly StayFact[],
): boolean {
  if (stayUntilAsWritten === undefined) return false;
  const isEndless = stays.some(({ until }) => until === undefined);
  const days = [
    ...stays.map(({ until }) => until),
    ...(isEndless ? cards.map(({ validUntil }) => validUntil) : []),
  ];
  return !days.includes(stayUntilAsWritten);
}

/**
 * A permission is notified under a status that permits work by permission only, and none is on record. It runs with the
 * stay, also through a special period. One that began later is another question, `hired-before-permission`; and one that
 * the notice leaves out is none: the register lets the person work.
 */
function doesPermissionDiffer(
  { permissionAsWritten, hiredOn }: NotificationFact,
  person: PersonFacts,
  { from }: DaysAround,
): boolean {
  const stay = lastStayOn(person, hiredOn);
  if (permissionAsWritten !== true || stay === undefined) return false;
  if (statusOn(stay.status, hiredOn)?.work !== 'by-permission') return false;
  const since = earlierOf(from, stay.until ?? from);
  return !person.permissions.some(({ mayWork, until }) => mayWork && (until === undefined || until >= since));
}
