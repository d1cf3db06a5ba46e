import { eras } from '@renkei/contract/files';
import { type PlainDate, plainDateOf } from '@renkei/kernel';

/** The four cells of a day: era, year, month, day. */
export type EraCells = readonly [era: string, year: string, month: string, day: string];

export type EraReading =
  | { readonly kind: 'blank' }
  /** `isOutsideEra`: the day is not of the era it is written in, such as 平成35年; it is converted all the same. */
  | { readonly kind: 'day'; readonly day: PlainDate; readonly isOutsideEra: boolean }
  | { readonly kind: 'bad'; readonly code: 'era.unknown' | 'date.not-a-day' };

/** Reads a day in an era, or with a blank era and a year of four digits a Gregorian one. Digits of any width, 元 for 1. */
export function readEraDay(cells: EraCells): EraReading {
  const [era = '', year = '', month = '', dayOfMonth = ''] = cells.map((cell) =>
    cell.normalize('NFKC').trim().toUpperCase(),
  );
  if (era + year + month + dayOfMonth === '') return { kind: 'blank' };
  if (era === '') return /^\d{4}$/.test(year) ? dayOf(Number(year), month, dayOfMonth) : bad('era.unknown');
  const known = eras.find(({ codes }) => codes.some((code) => code === era));
  if (known === undefined) return bad('era.unknown');
  const yearOfEra = year === '元' ? '1' : year;
  if (!/^\d{1,2}$/.test(yearOfEra) || Number(yearOfEra) === 0) return bad('date.not-a-day');
  const reading = dayOf(known.offset + Number(yearOfEra), month, dayOfMonth);
  if (reading.kind !== 'day') return reading;
  return { ...reading, isOutsideEra: reading.day < known.first || reading.day > known.last };
}

/** A Gregorian day in three cells; blank if all of them are. */
export function readGregorianDay(year: string, month: string, day: string): EraReading {
  return readEraDay(['', year, month, day]);
}

function dayOf(year: number, month: string, dayOfMonth: string): EraReading {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(dayOfMonth)) return bad('date.not-a-day');
  const day = plainDateOf(year, Number(month), Number(dayOfMonth));
  return day.ok ? { kind: 'day', day: day.value, isOutsideEra: false } : bad('date.not-a-day');
}

function bad(code: 'era.unknown' | 'date.not-a-day'): EraReading {
  return { kind: 'bad', code };
}
