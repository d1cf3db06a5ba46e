import { daysBetween, type PlainDate } from '@renkei/kernel';
import { settingOn } from '@renkei/law';
import type { MovementFact, PersonFacts } from '../facts/facts.ts';
import { type Employment, isHolder } from '../records/employments.ts';

/** A time abroad; `departure` absent: before the first arrival; `entry` absent: no return on record. */
export type Absence = { readonly departure?: MovementFact; readonly entry?: MovementFact };

/**
 * Whether the notified person is somebody else than the holder of the number. Then whose days abroad would count is not
 * settled: `card-of-another-person` asks, and a namesake's journey is nobody else's.
 */
export function isUnderAnothersNumber(employment: Employment): boolean {
  return employment.holder !== undefined && !isHolder(employment);
}

/** Days around a departure, an arrival or a death that are not asked about. */
export function absenceMargin(asOf: PlainDate): number {
  return settingOn('absence-margin-days', asOf);
}

/**
 * The time abroad that includes a day beyond the margin on both sides. Where two movements contradict each other, or a stay
 * was granted in between, the person may have been in Japan: nothing is found.
 */
export function findAbsenceOn(person: PersonFacts, day: PlainDate, marginDays: number): Absence | undefined {
  const departure = person.movements.findLast(({ on }) => on <= day);
  const entry = person.movements.find(({ on }) => on > day);
  if (entry !== undefined && (entry.movement !== 'entry' || daysBetween(day, entry.on) <= marginDays))
    return undefined;
  if (departure === undefined) return entry !== undefined && hasNoStayBy(person, day) ? { entry } : undefined;
  if (departure.movement !== 'departure' || daysBetween(departure.on, day) <= marginDays) return undefined;
  if (isBackBy(person, departure, day)) return undefined;
  return entry === undefined ? { departure } : { departure, entry };
}

/** The last departure without re-entry permission before a day beyond the margin, with no sign of a return by then. */
export function findDepartureForGood(
  person: PersonFacts,
  day: PlainDate,
  marginDays: number,
): MovementFact | undefined {
  const departure = person.movements.findLast(
    ({ movement, reEntry, on }) =>
      movement === 'departure' && reEntry === 'none' && on < day && daysBetween(on, day) > marginDays,
  );
  if (departure === undefined || isBackBy(person, departure, day)) return undefined;
  const isBackSoon = person.movements.some(
    ({ movement, on }) => movement === 'entry' && on > day && daysBetween(day, on) <= marginDays,
  );
  return isBackSoon ? undefined : departure;
}

/** An entry since the departure, on its very day, too; or a stay granted since, which nobody gets from abroad. */
function isBackBy({ movements, stays }: PersonFacts, departure: MovementFact, day: PlainDate): boolean {
  return (
    movements.some(({ movement, on }) => movement === 'entry' && on >= departure.on && on <= day) ||
    stays.some(({ from }) => from > departure.on && from <= day)
  );
}

/** The register of movements may begin late: before the first arrival it knows, no stay may have begun. */
function hasNoStayBy({ stays }: PersonFacts, day: PlainDate): boolean {
  return stays.every(({ from }) => from > day);
}
