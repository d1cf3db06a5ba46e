import type { Brand } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** A civil day `YYYY-MM-DD` of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31, without time or zone. Sorts as text. */
export type PlainDate = Brand<string, 'PlainDate'>;

type Day = Result<PlainDate, 'date.not-a-day'>;

/** 00 to 31. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));
const MS_PER_DAY = 86_400_000;
const NO_DAY: Day = err('date.not-a-day');

// Days of these years are made once and then given again: records repeat them by the million. At most some 10 MB.
const FIRST_REMEMBERED = 1850;
const LAST_REMEMBERED = 2150;
const remembered: (Day | undefined)[][] = [];

/** Reads `YYYY-MM-DD`. Error `date.not-a-day` for any other shape and for days that do not exist (2026-02-30). */
export function parsePlainDate(text: string): Day {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return NO_DAY;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const [month, day] = [digit(text, 5) * 10 + digit(text, 6), digit(text, 8) * 10 + digit(text, 9)];
  return Number.isNaN(year + month + day) ? NO_DAY : plainDateOf(year, month, day);
}

/** Of a character; NaN where it is none of the ten. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 0x30;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** The day of this year, month (1–12) and day of month. Error `date.not-a-day` if there is none. */
export function plainDateOf(year: number, month: number, day: number): Day {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return NO_DAY;
  }
  if (year < FIRST_REMEMBERED || year > LAST_REMEMBERED) return ok(format(year, month, day));
  const ofYear = (remembered[year - FIRST_REMEMBERED] ??= []);
  return (ofYear[month * 32 + day] ??= ok(format(year, month, day)));
}

/** For literals in code and tests: throws where `parsePlainDate` would answer with an error. */
export function plainDate(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(`not a day: ${text}`);
  return parsed.value;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of month so many months later; the month's last day where that day does not exist (民法 143(2)). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return format(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: PlainDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Days since 1970-01-01. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  return Math.round(utc.getTime() / MS_PER_DAY);
}

function fromDayNumber(days: number): PlainDate {
  const utc = new Date(days * MS_PER_DAY);
  return format(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function format(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as PlainDate;
}
