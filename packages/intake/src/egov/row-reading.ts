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

/** What a message says of a cell beside its code. */
type Found = { readonly found?: string; readonly allowed?: readonly string[] };

const NO_PROBLEMS: readonly CellProblem[] = [];

/** Reads cells of one row and gathers what is wrong with them. A class, because one is made for every row there is. */
export class RowReading {
  readonly #record: RawRecord;
  readonly #encoding: Encoding;
  #problems: CellProblem[] | undefined;

  constructor(record: RawRecord, encoding: Encoding) {
    this.#record = record;
    this.#encoding = encoding;
  }

  /** Text of a column, from 1; empty where it is blank or cannot be decoded, which is then a problem. */
  cell(column: number): string {
    return this.#read(column) ?? '';
  }

  /** Texts of so many columns from `first`, or undefined where one of them cannot be decoded. */
  cells(first: number, count: number): readonly string[] | undefined {
    const texts: string[] = [];
    for (let column = first; column < first + count; column += 1) {
      const text = this.#read(column);
      if (text !== undefined) texts.push(text);
    }
    return texts.length === count ? texts : undefined;
  }

  blame(column: number, code: BadRowCode, { found = '', allowed = [] }: Found = {}): void {
    const columnName = notificationColumns[column - 1]?.name ?? '';
    this.#problems ??= [];
    this.#problems.push({ column, columnName, code, found: tellable(found), allowed });
  }

  /** In the order of columns. */
  problems(): readonly CellProblem[] {
    return this.#problems?.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0)) ?? NO_PROBLEMS;
  }

  #read(column: number): string | undefined {
    const text = decodeCell(this.#record, column - 1, this.#encoding);
    if (text === undefined) this.blame(column, 'cell.undecodable');
    return text;
  }
}
