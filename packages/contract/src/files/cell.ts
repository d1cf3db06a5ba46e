import { closedListOfRules, findStatus } from '@renkei/law';
import {
  type CorporateNumber,
  err,
  ok,
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

const ID = /^[A-Za-z0-9._:-]{1,64}$/;
const SLUG = /^[a-z][a-z0-9-]{1,39}$/;
const PREFECTURE = /^(?:0[1-9]|[1-3]\d|4[0-7])$/;
const QUOTA = /^[1-9]\d{0,3}$/;
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
  return (cell) => (pattern.test(cell) ? ok(cell) : err(code));
}

export const id = read(matching(ID, 'id.malformed'));
export const day = read(parsePlainDate);
export const cardNumber = read(parseCardNumber);
export const establishmentNumber = read(parseEstablishmentNumber);
export const insuredNumber = read(parseInsuredNumber);
export const corporateNumber = read(parseCorporateNumber);
export const corporateNumbers = read(parseCorporateNumbers);
export const slug = read(matching(SLUG, 'slug.malformed'));
export const prefecture = read(matching(PREFECTURE, 'prefecture.unknown'));
export const quota = read((cell) => (QUOTA.test(cell) ? ok(Number(cell)) : err('quota.malformed')));
export const schoolListDay = read(parseSchoolListDay);
export const stayPeriod = read(matching(PERIOD, 'stay-period.malformed'));

/** S8: only the statuses of the table of law. A free word could tell what a designation was given for. */
export const status = read((cell) => (findStatus(cell) === undefined ? err('status.unknown') : ok(cell)));

/** A rule of the closed list. */
export const ruleId = read((cell) =>
  closedListOfRules.some((rule) => rule.id === cell) ? ok(cell) : err('rule.unknown'),
);

/** A separation names a person by the insured number, or by card number and birth date. */
export const cardNumberForPerson = read(parseCardNumber, 'separations.person-missing');
export const birthDateForPerson = read(parsePlainDate, 'separations.person-missing');

/** One of these words, as written. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue): BadRowCode => (issue.input === undefined ? 'cell.missing' : 'cell.not-in-list'),
  });
}

export const yesOrNo = oneOf(['yes', 'no']).transform((word) => word === 'yes');

function parseCorporateNumbers(
  cell: string,
): Result<readonly CorporateNumber[], 'corporate-number.malformed'> {
  const numbers: CorporateNumber[] = [];
  for (const written of cell.split(' ')) {
    const number = parseCorporateNumber(written);
    if (!number.ok) return number;
    numbers.push(number.value);
  }
  return ok(numbers);
}

/** Schools list the foreign students they have twice a year, as of 1 May and 1 November. */
function parseSchoolListDay(cell: string): Result<PlainDate, 'date.not-a-day' | 'school-list.not-its-day'> {
  const day = parsePlainDate(cell);
  if (!day.ok) return day;
  return /-(?:05|11)-01$/.test(cell) ? day : err('school-list.not-its-day');
}
