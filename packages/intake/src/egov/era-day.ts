import { eras } from '@renkei/contract/files';
import { nfkc, type PlainDate, plainDateOf } from '@renkei/kernel';

/** The four cells of a day: era, year, month, day. */
export type EraCells = readonly [era: string, year: string, month: string, day: string];

export type EraReading =
  | { readonly kind: 'blank' }
  /** `isOutsideEra`: the day is not of the era it is written in, such as 平成35年; it is converted all the same. */
  | { readonly kind: 'day'; readonly day: PlainDate; readonly isOutsideEra: boolean }
  | { readonly kind: 'bad'; readonly code: 'era.unknown' | 'date.not-a-day' };

type Era = (typeof eras)[number];
const ERAS: ReadonlyMap<string, Era> = new Map(
  eras.flatMap((era) => era.codes.map((code) => [code, era] as const)),
);

/** Reads a day in an era, or with a blank era and a year of four digits a Gregorian one. Digits of any width, 元 for 1. */
export function readEraDay(cells: EraCells): EraReading {
  const era = folded(cells[0]);
  const year = folded(cells[1]);
  const month = folded(cells[2]);
  const dayOfMonth = folded(cells[3]);
  if (era === '' && year === '' && month === '' && dayOfMonth === '') return { kind: 'blank' };
  if (era === '') {
    const gregorian = year.length === 4 ? digits(year) : Number.NaN;
    return Number.isNaN(gregorian) ? bad('era.unknown') : dayOf(gregorian, month, dayOfMonth);
  }
  const known = ERAS.get(era);
  if (known === undefined) return bad('era.unknown');
  const yearOfEra = year === '元' ? 1 : shortNumber(year);
  if (yearOfEra === 0) return bad('date.not-a-day');
  const reading = dayOf(known.offset + yearOfEra, month, dayOfMonth);
  if (reading.kind !== 'day') return reading;
  return { ...reading, isOutsideEra: reading.day < known.first || reading.day > known.last };
}

/** A Gregorian day in three cells; blank if all of them are. */
export function readGregorianDay(year: string, month: string, day: string): EraReading {
  return readEraDay(['', year, month, day]);
}

/** `year` and its like: NaN where it is no number, which is no day. */
function dayOf(year: number, month: string, dayOfMonth: string): EraReading {
  const [monthNumber, dayNumber] = [shortNumber(month), shortNumber(dayOfMonth)];
  if (Number.isNaN(year + monthNumber + dayNumber)) return bad('date.not-a-day');
  const day = plainDateOf(year, monthNumber, dayNumber);
  return day.ok ? { kind: 'day', day: day.value, isOutsideEra: false } : bad('date.not-a-day');
}

/** Of one or two digits; NaN for anything else. */
function shortNumber(text: string): number {
  return text.length <= 2 ? digits(text) : Number.NaN;
}

/** Of digits only; NaN for anything else. Several millions of cells come by here, and nearly all are short numbers. */
function digits(text: string): number {
  let value = text === '' ? Number.NaN : 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function folded(cell: string): string {
  const isPlain = cell === '' || !Number.isNaN(digits(cell));
  return isPlain ? cell : nfkc(cell).trim().toUpperCase();
}

function bad(code: 'era.unknown' | 'date.not-a-day'): EraReading {
  return { kind: 'bad', code };
}
