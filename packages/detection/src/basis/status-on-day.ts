import type { PlainDate } from '@renkei/kernel';
import { type PeriodOfStay, specialPeriodOf } from '@renkei/law';
import type { PersonFacts, StayFact } from '../facts/facts.ts';
import { effectivePeriod } from './basis.ts';

/** Under which stay a person was on a day. `period`: as the law reads it, cut by a departure that ended it. */
export type StatusOnDay = { readonly stay: StayFact; readonly period: PeriodOfStay };

/** The stay that includes the day, of several the one granted last; may miss. */
export function findStayOnDay(person: PersonFacts, day: PlainDate): StatusOnDay | undefined {
  return periodsOf(person).findLast(({ period }) => includes(period, day));
}

/**
 * The stay that includes the day, otherwise the one whose special period does; may miss. Not for titles to work: sources
 * differ on whether they go on in a special period (domain facts 0, row 13), so nobody is asked about them.
 */
export function findStatusOnDay(person: PersonFacts, day: PlainDate): StatusOnDay | undefined {
  return (
    findStayOnDay(person, day) ??
    periodsOf(person).findLast(({ period }) =>
      person.applications.some((application) => {
        const special = specialPeriodOf(period, application);
        return typeof special !== 'string' && includes(special, day);
      }),
    )
  );
}

function periodsOf({ stays, movements }: PersonFacts): readonly StatusOnDay[] {
  return stays.map((stay) => ({ stay, period: effectivePeriod(stay, movements) }));
}

type Span = { readonly from: PlainDate; readonly until?: PlainDate };

/** Both days inclusive; without a last day, without end. */
export function includes({ from, until }: Span, day: PlainDate): boolean {
  return from <= day && (until === undefined || day <= until);
}
