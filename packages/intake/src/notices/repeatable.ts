import { isWhollyKept } from './status-words.ts';
import { tellable } from './tellable.ts';

/** Fields of free text of which nothing has to be withheld from who wrote them. */
const FREE = new Set([
  'name',
  'nameKana',
  'nameLatin',
  'nationalityAsWritten',
  'employerName',
  'employerAddress',
  'cardNumber',
]);
const KIND = /^(?:雇い?入れ?|離職)$/u;
// What a spreadsheet program would work out when it opens the file.
const RUNS = /^(?:[=@\t]|[+-](?!\d))/u;

/** Whether a blank stands for a cell that is not repeated: in a column of free text a star would be read as its value. */
export function isFree(field: string | undefined): boolean {
  return field !== undefined && FREE.has(field);
}

/**
 * Whether a file to correct may repeat a cell. S8: words that are no status known, remarks, and words in a column of
 * numbers or days, where a row shifted by a comma has them, are not repeated. Undefined text could not be decoded.
 */
export function isRepeatable(field: string | undefined, text: string | undefined): boolean {
  if (text === undefined || RUNS.test(text)) return false;
  if (field === 'statusAsWritten') return isWhollyKept(text);
  if (field === 'kind' && KIND.test(text)) return true;
  return isFree(field) || tellable(text) === text;
}
