import { addDays, addMonths, daysBetween, earlierOf, type PlainDate } from '@renkei/kernel';
import { thisOrNextOpeningDay } from '../deadlines/opening-days.ts';

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

export type NoSpecialPeriod = 'no-end' | 'not-in-time' | 'thirty-days-or-less' | 'decided-before-the-end';

const SHORT_STAY_DAYS = 30;
const LONGEST_MONTHS = 2;

/**
 * ICRRA 20(6), 21(4): who applied before the period of stay ended may stay until the decision or until two months
 * after the end have passed, the earlier; not where the period is 30 days or less.
 */
export function specialPeriodOf(
  stay: PeriodOfStay,
  application: StayApplication,
): SpecialPeriod | NoSpecialPeriod {
  if (stay.until === undefined) return 'no-end';
  if (!wasFiledInTime(stay, application)) return 'not-in-time';
  if (isThirtyDaysOrLess(stay)) return 'thirty-days-or-less';
  const { decidedOn } = application;
  if (decidedOn !== undefined && decidedOn <= stay.until) return 'decided-before-the-end';
  const limit = addMonths(stay.until, LONGEST_MONTHS);
  const until = decidedOn === undefined ? limit : earlierOf(decidedOn, limit);
  return { from: addDays(stay.until, 1), until, endedBy: decidedOn === until ? 'decision' : 'two-months' };
}

/** Filed within the stay; where its last day is a day on which offices are closed, the next opening day still counts. */
export function wasFiledInTime(stay: PeriodOfStay, application: StayApplication): boolean {
  if (application.filedOn < stay.from) return false;
  return stay.until === undefined || application.filedOn <= thisOrNextOpeningDay(stay.until);
}

/** The length as granted decides; where it is not known in days, the days between its first and last day. */
export function isThirtyDaysOrLess(stay: PeriodOfStay): boolean {
  if (stay.until === undefined) return false;
  return (stay.periodDays ?? daysBetween(stay.from, stay.until)) <= SHORT_STAY_DAYS;
}
