import { err, ok, type PlainDate, plainDateOf, type Result } from '@renkei/kernel';
import { eras } from './notification-columns.ts';

/** `isOutsideEra`: the day is not of the era it is written in, such as 平成35年; it is converted all the same. */
export type LooseDay = { readonly day: PlainDate; readonly isOutsideEra: boolean };

const GREGORIAN = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const IN_ERA = /^(\p{L}+?)(\d{1,2}|元)(?:([-/.])(\d{1,2})\3(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;

/**
 * A day as employers write it: `YYYY-MM-DD`, `YYYYMMDD`, `YYYY/MM/DD`, `R8.10.31`, `令和8年10月31日`, digits of any width,
 * 元 for the first year, blanks anywhere. Errors: `era.unknown`, `date.not-a-day`.
 */
export function readLooseDay(text: string): Result<LooseDay, 'date.not-a-day' | 'era.unknown'> {
  const folded = text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .toUpperCase();
  const parts = (COMPACT.exec(folded) ?? GREGORIAN.exec(folded))?.slice(1).filter(isNumber);
  if (parts !== undefined) return dayOf(parts, 0);
  const [, eraName, ...rest] = IN_ERA.exec(folded) ?? [];
  if (eraName === undefined) return err('date.not-a-day');
  const era = eras.find(({ codes }) => codes.some((code) => code === eraName));
  if (era === undefined) return err('era.unknown');
  const [year = '', ...monthAndDay] = rest.filter((part) => part === '元' || isNumber(part));
  const read = dayOf([year === '元' ? '1' : year, ...monthAndDay], era.offset);
  if (!read.ok || Number(year) === 0) return err('date.not-a-day');
  const { day } = read.value;
  return ok({ day, isOutsideEra: day < era.first || day > era.last });
}

function dayOf(parts: readonly string[], offset: number): Result<LooseDay, 'date.not-a-day'> {
  const [year = 0, month = 0, dayOfMonth = 0] = parts.map(Number);
  const day = plainDateOf(offset + year, month, dayOfMonth);
  return day.ok ? ok({ day: day.value, isOutsideEra: false }) : day;
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}
