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
import { cellPatterns } from './cell-patterns.ts';
import { readLooseDay } from './loose-day.ts';

/** Reads the text of a cell; its error is the bad-row code. */
export type CellParser<T = unknown> = (cell: string) => Result<T, BadRowCode>;

/** Parsers that cost no more than to remember what they gave, by the schema made of them. */
const parsers = new WeakMap<z.ZodType, CellParser>();

/** The parser of which a schema was made, where nothing is gained by remembering its values. */
export function findParser(schema: z.ZodType): CellParser | undefined {
  return parsers.get(schema);
}

/** Text of a cell that must not be blank. Issues carry a bad-row code as their message. */
export const text = z
  .string({ error: () => 'cell.missing' satisfies BadRowCode })
  .min(1, { error: 'cell.missing' });
parsers.set(text, (cell) => (cell === '' ? err('cell.missing') : ok(cell)));

/** A cell read by `parse`; its error becomes the bad-row code. `missing` is the code of an absent cell. */
function read<T>(parse: CellParser<T>, missing: BadRowCode = 'cell.missing') {
  return z.string({ error: () => missing }).transform((cell, context) => {
    const parsed = parse(cell);
    if (parsed.ok) return parsed.value;
    context.issues.push({ code: 'custom', message: parsed.error, input: cell });
    return z.NEVER;
  });
}

/** `read`, of cells of which nearly every row has its own, or that are read very quickly. */
function readEach<T>(parse: CellParser<T>) {
  const schema = read(parse);
  parsers.set(schema, parse);
  return schema;
}

function matching(pattern: RegExp, code: BadRowCode): CellParser<string> {
  return (cell) => (pattern.test(cell) ? ok(cell) : err(code));
}

export const id = readEach(matching(cellPatterns.id, 'id.malformed'));
/** Many rows share a day, and `parsePlainDate` gives them the same text. */
export const day = readEach(parsePlainDate);
/** A day as employers write it: see `readLooseDay`. */
export const looseDay = read(parseLooseDay);
export const cardNumber = readEach(parseCardNumber);
export const establishmentNumber = read(parseEstablishmentNumber);
export const insuredNumber = readEach(parseInsuredNumber);
export const corporateNumber = read(parseCorporateNumber);
export const corporateNumbers = read(parseCorporateNumbers);
export const slug = read(matching(cellPatterns.slug, 'slug.malformed'));
export const prefecture = read(matching(cellPatterns.prefecture, 'prefecture.unknown'));
export const quota = read((cell) =>
  cellPatterns['whole-number'].test(cell) ? ok(Number(cell)) : err('quota.malformed'),
);
export const schoolListDay = read(parseSchoolListDay);
export const stayPeriod = read(matching(cellPatterns['stay-period'], 'stay-period.malformed'));

/** S8: only the statuses of the table of law. A free word could tell what a designation was given for. */
export const status = read((cell) => (findStatus(cell) === undefined ? err('status.unknown') : ok(cell)));

/** A rule of the closed list. */
export const ruleId = read((cell) =>
  closedListOfRules.some((rule) => rule.id === cell) ? ok(cell) : err('rule.unknown'),
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
  return cellPatterns['school-list-day'].test(cell) ? day : err('school-list.not-its-day');
}
