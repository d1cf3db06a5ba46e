import { settingOn } from '@renkei/law';
import type { PlainDate } from '@renkei/kernel';
import type { NotificationFact } from '../facts/facts.ts';
import { findWeeklyHours } from './weekly-hours.ts';

const MONTHS = 12;
/** Thousands of yen are rounded or cut: the wage may be this much more. */
const NOT_WRITTEN = 999;

/**
 * The most yen an hour that a notice can mean: the monthly wage, which the form asks for whatever the form of payment, by the
 * hours agreed for a month. Undefined where the notice leaves one of them out, or writes none.
 */
export function mostYenAnHour(
  { monthlyWage, weeklyHours }: NotificationFact,
  asOf: PlainDate,
): number | undefined {
  const hours = findWeeklyHours(weeklyHours) ?? 0;
  if (monthlyWage === undefined || monthlyWage === 0 || hours === 0) return undefined;
  const hoursOfMonth = (hours * settingOn('weeks-of-work-a-year', asOf)) / MONTHS;
  return Math.floor((monthlyWage * 1000 + NOT_WRITTEN) / hoursOfMonth);
}
