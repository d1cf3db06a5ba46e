import { type Bilingual } from '@renkei/law';
import { z } from 'zod';
import { type BadRowCode, badRowCodes, isBadRowCode } from './bad-row-codes.ts';
import { maskIndividualNumbers } from './mask-individual-numbers.ts';
import type { Register } from './register.ts';

const BilingualText: z.ZodType<Bilingual> = z.object({ ja: z.string(), en: z.string() });

/** One problem of one row, or of a file as a whole. */
export const BadRow = z.object({
  /** Relative to the directory, with `/`. */
  file: z.string(),
  /** Physical line from 1 on which the row begins; 0 = the file as a whole. */
  line: z.number().int().min(0),
  /** From 1; null = the row or the file as a whole. */
  column: z.number().int().min(1).nullable(),
  /** The contract's name of that column, never text of the file; empty where there is none. */
  columnName: z.string(),
  code: z.custom<BadRowCode>((value) => typeof value === 'string' && isBadRowCode(value)),
  /** What stood there, where that helps: short, one line, individual numbers masked. Empty where it is withheld. */
  found: z.string(),
  expected: BilingualText,
  cure: BilingualText,
});
export type BadRow = z.infer<typeof BadRow>;

/** A cell that was blanked while the bytes were read: where it stood, and nothing of what it held. */
export const BlankedCell = BadRow.pick({ file: true, line: true, column: true, columnName: true }).extend({
  column: z.number().int().min(1),
});
export type BlankedCell = z.infer<typeof BlankedCell>;

/** Rows of one file. `read` = `kept` + `named`: no row is lost silently. `blanked` counts cells. */
export type FileCounts = {
  readonly file: string;
  readonly register: Register;
  readonly read: number;
  readonly kept: number;
  readonly named: number;
  readonly blanked: number;
};

/** Where a problem is. `allowed` fills the list of the code's sentence. */
export type BadPlace = {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly columnName: string;
  readonly allowed?: readonly string[];
};

const LONGEST_FOUND = 80;

/** The one way to make a `BadRow`: sentences of the table of codes, `found` masked, on one line and cut at 80 characters. */
export function badRow(place: BadPlace, code: BadRowCode, found = ''): BadRow {
  const { file, line, column, columnName, allowed = [] } = place;
  const { expected, cure } = badRowCodes[code];
  const list = allowed.join(', ');
  const filled = { ja: expected.ja.replace('{allowed}', list), en: expected.en.replace('{allowed}', list) };
  return { file, line, column, columnName, code, found: presentable(found), expected: filled, cure };
}

function presentable(found: string): string {
  // Masked before it is cut: a cut in the middle of a number would hide it from the mask.
  const oneLine = maskIndividualNumbers(found).replaceAll(/\p{C}/gu, ' ').trim();
  return Array.from(oneLine).slice(0, LONGEST_FOUND).join('');
}
