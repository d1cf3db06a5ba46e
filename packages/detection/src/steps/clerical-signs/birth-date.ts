import { partsOf, type PlainDate } from '@renkei/kernel';

/** Years before the first of each era: a date under the wrong era is off by a difference of two of them. */
const ERA_BASES = [1911, 1925, 1988, 2018];
const ERA_SLIPS = new Set(
  ERA_BASES.flatMap((base, at) => ERA_BASES.slice(at + 1).map((later) => later - base)),
);

export function dayAndMonthExchanged(notified: PlainDate, recorded: PlainDate): boolean {
  const [a, b] = [partsOf(notified), partsOf(recorded)];
  return notified !== recorded && a.year === b.year && a.month === b.day && a.day === b.month;
}

/** The same day and month, and the year of one era counted in another: Showa, Heisei, Reiwa or Taisho. */
export function isEraSlip(notified: PlainDate, recorded: PlainDate): boolean {
  const [a, b] = [partsOf(notified), partsOf(recorded)];
  return a.month === b.month && a.day === b.day && ERA_SLIPS.has(Math.abs(a.year - b.year));
}
