import { type BadRowCode, notificationColumns } from '@renkei/contract/files';
import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import { tellable } from '../notices/tellable.ts';

/** A problem of one cell of a notification; column from 1, null where the file does not have the column. */
export type CellProblem = {
  readonly column: number | null;
  readonly columnName: string;
  readonly code: BadRowCode;
  readonly found: string;
  readonly allowed?: readonly string[];
};

/** Reads cells of one row and gathers what is wrong with them. */
export type RowReading = {
  /** Text of a column, from 1; empty where it is blank or cannot be decoded, which is then a problem. */
  cell(column: number): string;
  /** Texts of so many columns from `first`, or undefined where one of them cannot be decoded. */
  cells(first: number, count: number): readonly string[] | undefined;
  blame(column: number, code: BadRowCode, found?: string, allowed?: readonly string[]): void;
  /** In the order of columns. */
  problems(): readonly CellProblem[];
};

export function newRowReading(record: RawRecord, encoding: Encoding): RowReading {
  const problems: CellProblem[] = [];
  const blame: RowReading['blame'] = (column, code, found = '', allowed = []) => {
    const columnName = notificationColumns[column - 1]?.name ?? '';
    problems.push({ column, columnName, code, found: tellable(found), allowed });
  };
  const read = (column: number): string | undefined => {
    const text = decodeCell(record, column - 1, encoding);
    if (text === undefined) blame(column, 'cell.undecodable');
    return text;
  };
  return {
    problems: () => problems.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0)),
    blame,
    cell: (column) => read(column) ?? '',
    cells: (first, count) => {
      const texts = Array.from({ length: count }, (_, index) => read(first + index));
      const readable = texts.filter((text) => text !== undefined);
      return readable.length === count ? readable : undefined;
    },
  };
}
