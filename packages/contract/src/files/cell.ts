import { findStatus } from '@renkei/law';
import {
  parseCardNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
  parseInsuredNumber,
  parsePlainDate,
  type PlainDate,
  type Result,
} from '@renkei/kernel';
import { z } from 'zod';
import type { BadRowCode } from './bad-row-codes.ts';
import { readLooseDay } from './loose-day.ts';

const ID = /^[A-Za-z0-9._:-]{1,64}$/;
const PERIOD = /^(?:\d{1,3}d|\d{1,2}m|\d{1,2}y(?:\d{1,2}m)?)$/;

/** Text of a cell that must not be blank. Issues carry a bad-row code as their message. */
export const text = z
  .string({ error: () => 'cell.missing' satisfies BadRowCode })
  .min(1, { error: 'cell.missing' });

/** A cell read by `parse`; its error becomes the bad-row code. `missing` is the code of an absent cell. */
function read<T>(parse: (cell: string) => Result<T, BadRowCode>, missing: BadRowCode = 'cell.missing') {
  return z.string({ error: () => missing }).transform((cell, context) => {
    const parsed = parse(cell);
    if (parsed.ok) return parsed.value;
    context.issues.push({ code: 'custom', message: parsed.error, input: cell });
    return z.NEVER;
  });
}

function matching(pattern: RegExp, code: BadRowCode): (cell: string) => Result<string, BadRowCode> {
  return (cell) => (pattern.test(cell) ? { ok: true, value: cell } : { ok: false, error: code });
}

export const id = read(matching(ID, 'id.malformed'));
export const day = read(parsePlainDate);
/** A day as employers write it: see `readLooseDay`. */
export const looseDay = read(parseLooseDay);
export const cardNumber = read(parseCardNumber);
export const establishmentNumber = read(parseEstablishmentNumber);
export const insuredNumber = read(parseInsuredNumber);
export const corporateNumber = read(parseCorporateNumber);
export const stayPeriod = read(matching(PERIOD, 'stay-period.malformed'));

/** S8: only the statuses of the table of law. A free word could tell what a designation was given for. */
export const status = read((cell) =>
  findStatus(cell) === undefined ? { ok: false, error: 'status.unknown' } : { ok: true, value: cell },
);

/** A separation names a person by the insured number, or by card number and birth date. */
export const cardNumberForPerson = read(parseCardNumber, 'separations.person-missing');
export const birthDateForPerson = read(parseLooseDay, 'separations.person-missing');

/** One of these words, as written. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue): BadRowCode => (issue.input === undefined ? 'cell.missing' : 'cell.not-in-list'),
  });
}

export const yesOrNo = oneOf(['yes', 'no']).transform((word) => word === 'yes');

function parseLooseDay(cell: string): Result<PlainDate, 'date.not-a-day' | 'era.unknown'> {
  const day = readLooseDay(cell);
  return day.ok ? { ok: true, value: day.value.day } : day;
}
