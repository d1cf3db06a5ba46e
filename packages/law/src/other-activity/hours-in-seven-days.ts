import { daysBetween, type PlainDate } from '@renkei/kernel';

/** Minutes worked on a day, over all employers. Several entries of one day add up. */
export type WorkedDay = { readonly on: PlainDate; readonly minutes: number };

const DAYS = 7;

/**
 * The most minutes worked in any seven days in a row, whichever day one counts from (Rule 19(5)(i)). Days of the long
 * vacation of the school's rules do not count here: for them 8 hours a day hold. Only the worker knows all of it; no
 * authority may ask for the sum over several employers.
 */
export function mostMinutesInSevenDays(
  worked: readonly WorkedDay[],
  isLongVacation: (on: PlainDate) => boolean = () => false,
): number {
  const days = worked.filter(({ on }) => !isLongVacation(on)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  let most = 0;
  let sum = 0;
  let oldest = 0;
  for (const { on, minutes } of days) {
    sum += minutes;
    for (
      let first = days[oldest];
      first !== undefined && daysBetween(first.on, on) >= DAYS;
      first = days[oldest]
    ) {
      sum -= first.minutes;
      oldest += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}
