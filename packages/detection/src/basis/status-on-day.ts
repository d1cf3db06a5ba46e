import type { PlainDate } from '@renkei/kernel';
import type { PeriodOfStay } from '@renkei/law';
import type { ApplicationFact, PersonFacts, StayFact } from '../facts/facts.ts';
import { effectivePeriod, specialPeriodAfter } from './basis.ts';

/** Under which stay a person was on a day. */
export type StatusOnDay = {
  readonly stay: StayFact;
  /** As the law reads it: cut by a departure that ended it. */
  readonly period: PeriodOfStay;
  /** The application whose special period includes the day, where the stay itself had ended. */
  readonly application?: ApplicationFact;
  /** Titles of that stay count on the day if they reach here: in the special period they go on with the stay. */
  readonly titlesReach: PlainDate;
};

/** The stay that includes the day, of several the one granted last; otherwise that of a special period; may miss. */
export function findStatusOnDay(person: PersonFacts, day: PlainDate): StatusOnDay | undefined {
  const stays = person.stays.map((stay) => ({ stay, period: effectivePeriod(stay, person.movements) }));
  const within = stays.findLast(({ period }) => includes(period, day));
  if (within !== undefined) return { ...within, titlesReach: day };
  for (const { stay, period } of stays.toReversed()) {
    const application = person.applications.find((each) => opensPeriodOn(stay, each, { person, day }));
    if (application !== undefined && period.until !== undefined)
      return { stay, period, application, titlesReach: period.until };
  }
  return undefined;
}

type Span = { readonly from: PlainDate; readonly until?: PlainDate };

/** Both days inclusive; without a last day, without end. */
export function includes({ from, until }: Span, day: PlainDate): boolean {
  return from <= day && (until === undefined || day <= until);
}

/** A permission or designation in force on a day: begun by then, and reaching as far as the stay asks. */
export function isInForce(title: Span, day: PlainDate, { titlesReach }: StatusOnDay): boolean {
  return title.from <= day && (title.until === undefined || title.until >= titlesReach);
}

function opensPeriodOn(
  stay: StayFact,
  application: ApplicationFact,
  { person, day }: { readonly person: PersonFacts; readonly day: PlainDate },
): boolean {
  const special = specialPeriodAfter(stay, application, person.movements);
  return typeof special !== 'string' && includes(special, day);
}
