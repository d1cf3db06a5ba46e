import { daysBetween, partsOf, type PlainDate } from '@renkei/kernel';

/**
 * Years by which a day is off when its era was taken for another, or a year of an era for one of the common era:
 * Shōwa 1 = 1926, Heisei 1 = 1989, Reiwa 1 = 2019; of Taishō nobody is at work.
 */
const ERA_SLIPS = new Set([12, 25, 30, 63, 88, 93]);

/** Whether two different days differ as clerks' slips do; false for equal days. Symmetric. */
export function isSlipOf(a: PlainDate, b: PlainDate): boolean {
  return a !== b && (isDigitSlip(a, b) || isPartsSlip(a, b) || Math.abs(daysBetween(a, b)) === 1);
}

/** One digit typed wrong, or two neighbours exchanged. */
function isDigitSlip(a: string, b: string): boolean {
  const off: number[] = [];
  for (let at = 0; at < a.length && off.length < 3; at += 1) if (a[at] !== b[at]) off.push(at);
  const [first = 0, second = 0] = off;
  if (off.length === 1) return true;
  return off.length === 2 && second - first === 1 && a[first] === b[second] && a[second] === b[first];
}

/** Day and month exchanged, or another era with the same day and month. */
function isPartsSlip(a: PlainDate, b: PlainDate): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.year === right.year) return left.month === right.day && left.day === right.month;
  const sameDay = left.month === right.month && left.day === right.day;
  return sameDay && ERA_SLIPS.has(Math.abs(left.year - right.year));
}
