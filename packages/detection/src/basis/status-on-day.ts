import type { PlainDate } from '@renkei/kernel';
import { type PeriodOfStay, statusOn, type StatusRow } from '@renkei/law';
import type { ApplicationFact, PersonFacts, StayFact } from '../facts/facts.ts';
import { effectivePeriod, specialPeriodAfter } from './basis.ts';
import { includes, type Span } from './span.ts';

/**
 * Under which stay a person was on a day. `period`: as the law reads it, cut by a departure that ended it. `titlesReach`: a
 * permission or designation counts if it reaches here; in a special period it goes on with the stay (domain facts 0, row 13).
 */
export type StatusOnDay = {
  readonly stay: StayFact;
  readonly period: PeriodOfStay;
  readonly titlesReach: PlainDate;
};

/** The stay that includes the day, of several the one granted last; otherwise the one whose special period does; may miss. */
export function findStatusOnDay(person: PersonFacts, day: PlainDate): StatusOnDay | undefined {
  return statusOnDay(person, day, person.applications);
}

/**
 * The same for questions about titles to work: a special period counts only once its application was granted. While one is
 * pending nobody is asked.
 */
export function findSettledStatusOnDay(person: PersonFacts, day: PlainDate): StatusOnDay | undefined {
  const granted = person.applications.filter(({ decision }) => decision === 'granted');
  return statusOnDay(person, day, granted);
}

/** A settled status with its row of the law. */
export type SettledRow = { readonly status: StatusOnDay; readonly row: StatusRow };

/** May miss: no settled status, or none that the table knows on that day. */
export function findSettledRow(person: PersonFacts, day: PlainDate): SettledRow | undefined {
  const status = findSettledStatusOnDay(person, day);
  const row = status === undefined ? undefined : statusOn(status.stay.status, day);
  return status === undefined || row === undefined ? undefined : { status, row };
}

function statusOnDay(
  { stays, movements }: PersonFacts,
  day: PlainDate,
  applications: readonly ApplicationFact[],
): StatusOnDay | undefined {
  const periods = stays.map((stay) => ({ stay, period: effectivePeriod(stay, movements) }));
  const within = periods.findLast(({ period }) => includes(period, day));
  if (within !== undefined) return { ...within, titlesReach: day };
  const before = periods.findLast(({ stay }) =>
    applications.some((application) => {
      const special = specialPeriodAfter(stay, application, movements);
      return typeof special !== 'string' && includes(special, day);
    }),
  );
  return before === undefined ? undefined : { ...before, titlesReach: before.period.until ?? day };
}

/** A permission or designation in force on a day under a stay. */
export function isInForce(title: Span, day: PlainDate, { titlesReach }: StatusOnDay): boolean {
  return title.from <= day && (title.until === undefined || title.until >= titlesReach);
}
