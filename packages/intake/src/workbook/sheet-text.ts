import { maskIndividualNumbers } from '@renkei/contract/files';

const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu;

/** A number of the sheet, kept apart from text until here. */
export type SheetNumber = { readonly raw: string };

/** Text of a cell's value; null where it is none. A day is written YYYY-MM-DD, its time of day dropped. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dayText(value);
  return isSheetNumber(value) ? numberText(value.raw) : null;
}

/** The text without individual numbers: nothing, where one is the whole text. */
export function blankedText(text: string): string {
  const masked = maskIndividualNumbers(text);
  return masked !== text && masked.trim() === '*' ? '' : masked;
}

function dayText(value: Date): string | null {
  const year = value.getUTCFullYear();
  return Number.isNaN(year) || year < 1 || year > 9999 ? null : value.toISOString().slice(0, 10);
}

/** Whole numbers in digits, however the sheet writes them: `1.23E11` is twelve digits. */
function numberText(raw: string): string | null {
  if (!NUMBER.test(raw)) return null;
  const number = Number(raw);
  if (!Number.isFinite(number)) return null;
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

function isSheetNumber(value: unknown): value is SheetNumber {
  return typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string';
}
