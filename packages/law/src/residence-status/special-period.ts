import { addDays, addMonths, daysBetween, earlierOf, type PlainDate } from '@renkei/kernel';
import { icrra20_6 } from '../citations.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { thisOrNextOpeningDay } from '../deadlines/opening-days.ts';
import { term } from '../text-table.ts';

/** A period of stay. `until` absent: no end. `periodDays`: the length as granted, where it was granted in days. */
export type PeriodOfStay = {
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly periodDays?: number;
};

/** An application under ICRRA 20 (change) or 21 (extension); no other application is ever held. */
export type StayApplication = {
  readonly article: '20' | '21';
  readonly filedOn: PlainDate;
  readonly decidedOn?: PlainDate;
};

export type SpecialPeriod = {
  readonly from: PlainDate;
  /** Last day, inclusive. */
  readonly until: PlainDate;
  readonly endedBy: 'decision' | 'two-months';
};

/** Why there is none. `law-not-in-table`: the stay ended before the table of limits begins, and nothing is said. */
export type NoSpecialPeriod =
  'no-end' | 'not-in-time' | 'thirty-days-or-less' | 'decided-before-the-end' | 'law-not-in-table';

/** The limits of ICRRA 20(6): periods up to so many days have none, and none is longer than so many months. */
type SpecialPeriodLimits = DatedRow & { readonly shortStayDays: number; readonly longestMonths: number };

/** By the last day of the stay. */
export const specialPeriodLimits: readonly SpecialPeriodLimits[] = [
  {
    shortStayDays: 30,
    longestMonths: 2,
    ...term('2010-07-01', ''),
    citation: { ...icrra20_6, source: `${icrra20_6.source}; the first day (Act 79 of 2009) from memory` },
  },
];

/**
 * ICRRA 20(6), 21(4): who applied before the period of stay ended may stay until the decision or until two months
 * after the end have passed, the earlier; not where the period is 30 days or less.
 */
export function specialPeriodOf(
  stay: PeriodOfStay,
  application: StayApplication,
): SpecialPeriod | NoSpecialPeriod {
  if (stay.until === undefined) return 'no-end';
  const [limits] = rowsOn(specialPeriodLimits, stay.until);
  if (limits === undefined) return 'law-not-in-table';
  if (!wasFiledInTime(stay, application)) return 'not-in-time';
  if (isThirtyDaysOrLess(stay)) return 'thirty-days-or-less';
  const { decidedOn } = application;
  if (decidedOn !== undefined && decidedOn <= stay.until) return 'decided-before-the-end';
  const limit = addMonths(stay.until, limits.longestMonths);
  const until = decidedOn === undefined ? limit : earlierOf(decidedOn, limit);
  return { from: addDays(stay.until, 1), until, endedBy: decidedOn === until ? 'decision' : 'two-months' };
}

/** Filed within the stay; where its last day is a day on which offices are closed, the next opening day still counts. */
export function wasFiledInTime(stay: PeriodOfStay, application: StayApplication): boolean {
  if (application.filedOn < stay.from) return false;
  return stay.until === undefined || application.filedOn <= thisOrNextOpeningDay(stay.until);
}

/**
 * The length as granted decides; where it is not known in days, the days between its first and last day. Not where the
 * table of limits does not reach.
 */
export function isThirtyDaysOrLess(stay: PeriodOfStay): boolean {
  if (stay.until === undefined) return false;
  const days = stay.periodDays ?? daysBetween(stay.from, stay.until);
  return rowsOn(specialPeriodLimits, stay.until).some(({ shortStayDays }) => days <= shortStayDays);
}
