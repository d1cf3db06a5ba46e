import { plainDate, type PlainDate } from '@renkei/kernel';
import { type Dated, inForceOn } from '../dated.ts';

const start = plainDate('2024-05-16');

/** Days after the last day with a basis within which `stay-expired` asks nothing: registers lag, and so do people. */
const stayExpiredMarginDays: readonly Dated<number>[] = [
  { value: 14, validFrom: start, basis: 'rules.md: stay-expired, margin of 14 days' },
];

/** Days an officer has to review a finding, from the day it was written. */
const findingDueDays: readonly Dated<number>[] = [
  { value: 30, validFrom: start, basis: 'rules.md: a finding is due 30 days after it was written' },
];

/** Months after which a finding nobody reviewed closes by age (S3). */
const findingClosesAfterMonths: readonly Dated<number>[] = [
  { value: 12, validFrom: start, basis: 'measures.md S3' },
];

export function stayExpiredMarginOn(day: PlainDate): number {
  return inForceOn(stayExpiredMarginDays, day).value;
}

export function findingDueDaysOn(day: PlainDate): number {
  return inForceOn(findingDueDays, day).value;
}

export function findingClosesAfterMonthsOn(day: PlainDate): number {
  return inForceOn(findingClosesAfterMonths, day).value;
}
