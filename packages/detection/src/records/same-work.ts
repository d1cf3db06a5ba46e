import { addDays, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import type { Employment } from './employments.ts';
import type { Records } from './records.ts';

/**
 * Other notices of one person's work for one body, whatever its numbers: those on the same insured number, those that link to
 * the person and those that may, where the link names nobody. Without a person, those on the same card number.
 */
export function otherNoticesOf(employment: Employment, records: Records): readonly Employment[] {
  return noticesAtBody(employment, records).filter(
    (other) => other.notification !== employment.notification && mayBeOfOne(employment, other),
  );
}

/** Whether a notice may be about this person: the link names them, or is not settled and they are among the candidates. */
export function mayBeAbout({ person, link }: Employment, residentId: string): boolean {
  if (link.answer !== 'cannot-say') return person?.resident.residentId === residentId;
  return [link.best, link.secondBest].some((candidate) => candidate?.residentId === residentId);
}

/** Whether another notice reports work that had begun by about this day and, as far as is known, still went on. */
export function includesStartOn(
  { notification, separation }: Employment,
  day: PlainDate,
  asOf: PlainDate,
): boolean {
  const window = settingOn('two-notices-days', asOf);
  const goesOn = separation === undefined || separation.separatedOn >= day;
  return goesOn && notification.hiredOn <= addDays(day, window);
}

/** An employer whom no register knows as a body is known by its key only. */
function noticesAtBody(
  { employer, person, notification }: Employment,
  { employments, organisations }: Records,
): readonly Employment[] {
  if (employer !== undefined)
    return organisations.numbersOf(employer).flatMap((number) => employments.ofEmployer(number));
  return employments
    .ofPerson(person?.resident.residentId ?? '')
    .filter((other) => other.notification.employerKey === notification.employerKey);
}

function mayBeOfOne(employment: Employment, other: Employment): boolean {
  const { notification, person } = employment;
  if (isSame(notification.insuredNumber, other.notification.insuredNumber)) return true;
  return person === undefined
    ? isSame(notification.cardNumber, other.notification.cardNumber)
    : mayBeAbout(other, person.resident.residentId);
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
