/** A civil day as days since 1970-01-01: quick to add and compare; written as text only where it leaves. */
export type Day = number;

const FIRST_YEAR = 1925;
const LAST_YEAR = 2060;
const MS_PER_DAY = 86_400_000;

/** Day number of the first of every month from January 1925. */
const monthStarts = Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 },
  (_, month) => Date.UTC(FIRST_YEAR, month, 1) / MS_PER_DAY,
);
const texts = new Map<Day, string>();

export type DayParts = { readonly year: number; readonly month: number; readonly date: number };

export function dayOf(year: number, month: number, date: number): Day {
  const start = monthStarts[(year - FIRST_YEAR) * 12 + month - 1];
  if (start === undefined) throw new Error(`the calendar has no ${year}-${month}`);
  return start + date - 1;
}

export function dayOfText(text: string): Day {
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

export function partsOf(day: Day): DayParts {
  const index = monthIndexOf(day);
  const start = monthStarts[index] ?? 0;
  return { year: FIRST_YEAR + Math.floor(index / 12), month: (index % 12) + 1, date: day - start + 1 };
}

/** The same date so many months later, or the month's last day. */
export function monthsAfter(day: Day, months: number): Day {
  const index = monthIndexOf(day);
  const date = day - (monthStarts[index] ?? 0);
  const start = monthStarts[index + months];
  const next = monthStarts[index + months + 1];
  if (start === undefined || next === undefined) throw new Error(`the calendar ends before ${months} months`);
  return start + Math.min(date, next - start - 1);
}

/** `YYYY-MM-DD`. */
export function textOf(day: Day): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const { year, month, date } = partsOf(day);
  const text = `${year}-${two(month)}-${two(date)}`;
  texts.set(day, text);
  return text;
}

export function compactOf(day: Day): string {
  return textOf(day).replaceAll('-', '');
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function monthIndexOf(day: Day): number {
  let index = Math.floor((day - (monthStarts[0] ?? 0)) / 30.4369);
  while ((monthStarts[index] ?? Number.POSITIVE_INFINITY) > day) index -= 1;
  while ((monthStarts[index + 1] ?? Number.POSITIVE_INFINITY) <= day) index += 1;
  return index;
}
