import type { PlainDate } from '@renkei/kernel';
import { addDays, earlierOf } from '@renkei/kernel';
import { type NoSpecialPeriod, type PeriodOfStay, type SpecialPeriod, specialPeriodOf } from '@renkei/law';
import type { ApplicationFact, MovementFact, PersonFacts, StayFact } from '../facts/facts.ts';

/** Days on which a person had a basis to stay and work, or needed none; `until` absent: without end. */
export type Basis = {
  readonly kind: 'stay' | 'special-period' | 'permission-by-letter' | 'abroad' | 'japanese-nationality';
  readonly from: PlainDate;
  readonly until?: PlainDate;
};

const DAYS_PERIOD = /^(\d{1,3})d$/;

/**
 * Every basis the records of one person show. Stays end early on a departure without re-entry permission (ICRRA 26);
 * a pending application counts only through the special period it opens (ICRRA 20(6), 21(4)), and a permission for other
 * activity never: it lets a person work who may stay, not stay.
 */
export function basesOf(person: PersonFacts): readonly Basis[] {
  const { stays, movements } = person;
  return [
    ...stays
      .map((stay) => effectivePeriod(stay, movements))
      .map(({ from, until }): Basis => ({ kind: 'stay', ...interval(from, until) })),
    ...stays.flatMap((stay) => specialPeriods(stay, person)),
    ...person.permissions
      .filter(({ kind, mayWork }) => kind === 'letter' && mayWork)
      .map((permission): Basis => ({
        kind: 'permission-by-letter',
        ...interval(permission.from, permission.until),
      })),
    ...absences(person.movements),
    ...(person.resident.japaneseFrom === undefined
      ? []
      : [{ kind: 'japanese-nationality' as const, from: person.resident.japaneseFrom }]),
  ];
}

/** The stay as the law reads it: its period, the length as granted, and cut by a departure that ended it. */
export function effectivePeriod(stay: StayFact, movements: readonly MovementFact[]): PeriodOfStay {
  const endedBy = departureForGood(stay, movements);
  const granted = DAYS_PERIOD.exec(stay.period ?? '');
  const until = endedBy === undefined ? stay.until : earlierOf(stay.until ?? endedBy.on, endedBy.on);
  return {
    ...interval(stay.from, until),
    ...(granted === null ? {} : { periodDays: Number(granted[1]) }),
  };
}

/** ICRRA 20(6), 21(4): what an application opens after a stay. Nothing goes on after a stay that a departure ended. */
export function specialPeriodAfter(
  stay: StayFact,
  application: ApplicationFact,
  movements: readonly MovementFact[],
): SpecialPeriod | NoSpecialPeriod | 'departed-for-good' {
  if (departureForGood(stay, movements) !== undefined) return 'departed-for-good';
  return specialPeriodOf(effectivePeriod(stay, movements), application);
}

/** ICRRA 26: the departure without re-entry permission that ended a stay. */
function departureForGood(stay: StayFact, movements: readonly MovementFact[]): MovementFact | undefined {
  return movements.find(
    (movement) =>
      movement.movement === 'departure' &&
      movement.reEntry === 'none' &&
      movement.on >= stay.from &&
      (stay.until === undefined || movement.on <= stay.until),
  );
}

function specialPeriods(stay: StayFact, { applications, movements }: PersonFacts): readonly Basis[] {
  return applications.flatMap((application) => {
    const special = specialPeriodAfter(stay, application, movements);
    // Where the table of law does not reach, nothing may be asked about days on which the application was open.
    if (special === 'law-not-in-table' && stay.until !== undefined)
      return [{ kind: 'special-period', ...interval(addDays(stay.until, 1), application.decidedOn) }];
    return typeof special === 'string'
      ? []
      : [{ kind: 'special-period', from: special.from, until: special.until }];
  });
}

/** From the day after a departure to the day before the next entry; without a later entry, without end. */
function absences(movements: readonly MovementFact[]): readonly Basis[] {
  return movements
    .filter((movement) => movement.movement === 'departure')
    .flatMap((departure) => {
      const entry = movements.find((each) => each.movement === 'entry' && each.on >= departure.on);
      const from = addDays(departure.on, 1);
      if (entry === undefined) return [{ kind: 'abroad' as const, from }];
      const until = addDays(entry.on, -1);
      return until < from ? [] : [{ kind: 'abroad' as const, from, until }];
    });
}

function interval(from: PlainDate, until: PlainDate | undefined): { from: PlainDate; until?: PlainDate } {
  return until === undefined ? { from } : { from, until };
}
