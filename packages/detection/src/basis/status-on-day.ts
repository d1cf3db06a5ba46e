import type { PlainDate } from '@renkei/kernel';
import type { PeriodOfStay } from '@renkei/law';
import type { PersonFacts, StayFact } from '../facts/facts.ts';
import { effectivePeriod } from './basis.ts';

/** Under which stay a person was on a day. `period`: as the law reads it, cut by a departure that ended it. */
export type StatusOnDay = { readonly stay: StayFact; readonly period: PeriodOfStay };

/**
 * The stay that includes the day, of several the one granted last; may miss. A special period is none: sources differ on
 * whether titles to work go on in it (domain facts 0, row 13), so nobody is asked about them.
 */
export function findStatusOnDay({ stays, movements }: PersonFacts, day: PlainDate): StatusOnDay | undefined {
  return stays
    .map((stay) => ({ stay, period: effectivePeriod(stay, movements) }))
    .findLast(({ period }) => includes(period, day));
}

type Span = { readonly from: PlainDate; readonly until?: PlainDate };

/** Both days inclusive; without a last day, without end. */
export function includes({ from, until }: Span, day: PlainDate): boolean {
  return from <= day && (until === undefined || day <= until);
}
