import { type BadRowCode, form3Columns } from '@renkei/contract/files';
import type { PlainDate, Result } from '@renkei/kernel';
import { readLooseDay } from '@renkei/contract/files';
import type { CellProblem } from '../egov/row-reading.ts';
import { tellable } from '../notices/tellable.ts';
import type { Form3Header } from './form-3-header.ts';

/** Text of a column, from 1, or undefined where it cannot be read. */
export type TextAt = (column: number) => string | undefined;

/** Reads the cells of one row by field and gathers what is wrong with them. */
export type Form3Cells = {
  /** Blank where the column is not there, is blank or cannot be read; the last is a problem. */
  text(field: string): string;
  /** As `text`; blank is a problem. */
  needed(field: string): string;
  day(field: string): { readonly day: PlainDate; readonly isOutsideEra: boolean } | undefined;
  number<T>(field: string, parse: (text: string) => Result<T, BadRowCode>): T | undefined;
  code<T>(field: string, table: ReadonlyMap<string, T>): T | undefined;
  blame(field: string, code: BadRowCode, found?: string, allowed?: readonly string[]): void;
  /** In the order of columns. */
  problems(): readonly CellProblem[];
};

const names = new Map(form3Columns.map(({ field, name }) => [field, name]));

export function newForm3Cells({ columns }: Form3Header, textAt: TextAt): Form3Cells {
  const problems: CellProblem[] = [];
  const blame: Form3Cells['blame'] = (field, code, found = '', allowed = []) => {
    const column = columns[field] ?? null;
    problems.push({ column, columnName: names.get(field) ?? '', code, found: tellable(found), allowed });
  };
  const text = (field: string): string => {
    const column = columns[field];
    if (column === undefined) return '';
    const read = textAt(column);
    if (read === undefined) blame(field, 'cell.undecodable');
    return read?.trim() ?? '';
  };
  const needed = (field: string): string => {
    const before = problems.length;
    const read = text(field);
    if (read === '' && problems.length === before) blame(field, 'cell.missing');
    return read;
  };
  return {
    text,
    needed,
    blame,
    day: (field) => {
      const written = text(field);
      if (written === '') return undefined;
      const read = readLooseDay(written);
      if (!read.ok) blame(field, read.error, written);
      return read.ok ? read.value : undefined;
    },
    number: (field, parse) => {
      const written = text(field);
      if (written === '') return undefined;
      const read = parse(written);
      if (!read.ok) blame(field, read.error, written);
      return read.ok ? read.value : undefined;
    },
    code: (field, table) => {
      const written = text(field);
      if (written === '') return undefined;
      const value = table.get(written.normalize('NFKC').replaceAll(/[\s.:]/gu, ''));
      if (value === undefined) blame(field, 'cell.not-in-list', written, [...table.keys()]);
      return value;
    },
    problems: () => problems.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0)),
  };
}
