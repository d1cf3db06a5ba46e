import { createHash } from 'node:crypto';
import type { PlainDate } from '@renkei/kernel';
import { compactDay } from './compact-day.ts';

/** The days that a row means, however its cells write them. */
export type MeantDays = { readonly hired: PlainDate; readonly birth: PlainDate };

/** The id of the notice in a row of 62 cells, by ADR 0015: establishment, day of hire, and a hash of who it is. */
export function notificationId(cells: readonly string[], { hired, birth }: MeantDays): string {
  const establishment = cells.slice(16, 19).join('-');
  return [establishment, compactDay(hired), twelveLetters(whoText(cells, birth))].join('/');
}

/** The insured number; else the card number as written, with the birth date; else the name, with the birth date. */
function whoText(cells: readonly string[], birth: PlainDate): string {
  const insured = cells.slice(3, 6);
  if (insured.join('') !== '') return `i:${insured.join('-')}`;
  const card = (cells[61] ?? '').normalize('NFKC').split(/\s+/u).join('').toUpperCase();
  if (card !== '') return `c:${card}/${birth}`;
  const names = [cells[44], cells[7], cells[8]];
  const name = names.find((each) => each !== undefined && each !== '') ?? '';
  const letters = Array.from(name.normalize('NFKC').toUpperCase()).filter((each) =>
    /[\p{L}\p{M}\p{N}]/u.test(each),
  );
  return `n:${letters.join('')}/${birth}`;
}

/** The first six bytes, four bits a letter: a to f as in hexadecimal, g to p for 0 to 9. */
function twelveLetters(text: string): string {
  const halves = Array.from(createHash('sha256').update(text, 'utf8').digest().subarray(0, 6), (byte) => [
    byte >> 4,
    byte & 15,
  ]);
  return halves
    .flat()
    .map((half) => 'ghijklmnopabcdef'.charAt(half))
    .join('');
}
