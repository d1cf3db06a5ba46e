import { plainDateOf, type PlainDate } from './plain-date.ts';

/** Where moments and civil days come from; the only place that reads the machine's clock is `systemClock`. */
export type Clock = {
  /** The present instant. */
  now(): Date;
  /** The civil day in Japan. A demonstration fixes it; instants stay real. */
  today(): PlainDate;
};

const JST_OFFSET_MS = 9 * 3_600_000;

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => civilDayInJapan(new Date()),
};

/** Instants of `clock`, but always this civil day. */
export function withFixedDay(clock: Clock, day: PlainDate): Clock {
  return { now: () => clock.now(), today: () => day };
}

/** Japan has kept UTC+9 without summer time since 1951. */
export function civilDayInJapan(instant: Date): PlainDate {
  const shifted = new Date(instant.getTime() + JST_OFFSET_MS);
  const day = plainDateOf(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
  if (!day.ok) throw new Error('the clock is outside the years 1 to 9999');
  return day.value;
}
