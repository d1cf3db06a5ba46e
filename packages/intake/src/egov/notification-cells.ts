import {
  type EstablishmentNumber,
  type InsuredNumber,
  nfkc,
  parseEstablishmentNumber,
  parseInsuredNumber,
  type PlainDate,
} from '@renkei/kernel';
import { readEraDay, readGregorianDay } from './era-day.ts';
import type { RowReading } from './row-reading.ts';

// Every reader answers undefined for blank cells and for cells it has blamed.

/** The code in a column, read by its table. */
export function readCode<T>(
  reading: RowReading,
  column: number,
  table: ReadonlyMap<string, T>,
): T | undefined {
  const text = reading.cell(column);
  if (text === '') return undefined;
  const value = table.get(nfkc(text));
  if (value === undefined)
    reading.blame(column, 'cell.not-in-list', { found: text, allowed: [...table.keys()] });
  return value;
}

/** A required day in four columns from `first`: era, year, month, day. */
export function readDay(
  reading: RowReading,
  first: number,
): { readonly day: PlainDate; readonly isOutsideEra: boolean } | undefined {
  const cells = reading.cells(first, 4);
  if (cells === undefined) return undefined;
  const [era = '', year = '', month = '', day = ''] = cells;
  const read = readEraDay([era, year, month, day]);
  if (read.kind === 'day') return read;
  if (read.kind === 'blank') reading.blame(first, 'cell.missing');
  else reading.blame(first, read.code, { found: cells.join(' ') });
  return undefined;
}

/** Columns 50 to 52: last day of the period of stay, Gregorian. */
export function readStayUntil(reading: RowReading): PlainDate | undefined {
  const cells = reading.cells(50, 3);
  if (cells === undefined) return undefined;
  const [year = '', month = '', day = ''] = cells;
  const read = readGregorianDay(year, month, day);
  if (read.kind === 'bad') reading.blame(50, 'date.not-a-day', { found: cells.join(' ') });
  return read.kind === 'day' ? read.day : undefined;
}

/** Three blank cells of a number, joined. */
const BLANK = '--';

/** Columns 4 to 6. */
export function readInsuredNumber(reading: RowReading): InsuredNumber | undefined {
  const written = reading.cells(4, 3)?.join('-') ?? BLANK;
  if (written === BLANK) return undefined;
  const number = parseInsuredNumber(written);
  if (!number.ok) reading.blame(4, number.error, { found: written });
  return number.ok ? number.value : undefined;
}

/** Columns 17 to 19. */
export function readEstablishmentNumber(reading: RowReading): EstablishmentNumber | undefined {
  const written = reading.cells(17, 3)?.join('-') ?? BLANK;
  if (written === BLANK) return undefined;
  const number = parseEstablishmentNumber(written);
  if (!number.ok) reading.blame(17, number.error, { found: written });
  return number.ok ? number.value : undefined;
}

const HOURS = /^\d{1,3}$/;
const MINUTES = /^[0-5]?\d?$/;
const HOURS_OF_A_WEEK = 168;

/** Columns 32 and 33, as `38:45`; blank minutes are none. */
export function readWeeklyHours(reading: RowReading): string | undefined {
  const cells = reading.cells(32, 2);
  if (cells === undefined) return undefined;
  const hours = nfkc(cells[0] ?? '');
  const minutes = nfkc(cells[1] ?? '');
  if (hours === '' && minutes === '') return undefined;
  if (HOURS.test(hours) && Number(hours) <= HOURS_OF_A_WEEK && MINUTES.test(minutes)) {
    return `${Number(hours)}:${minutes.padStart(2, '0')}`;
  }
  reading.blame(32, 'hours.malformed', { found: cells.join(':') });
  return undefined;
}

const THOUSANDS = /^\d{1,5}$/;

/** Column 26, thousand yen a month, whatever the form of payment. */
export function readMonthlyWage(reading: RowReading): number | undefined {
  const written = nfkc(reading.cell(26));
  if (written === '') return undefined;
  if (THOUSANDS.test(written)) return Number(written);
  reading.blame(26, 'wage.malformed', { found: written });
  return undefined;
}
