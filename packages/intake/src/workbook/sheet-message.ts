import type { RowMarks } from './scan-sheet.ts';
import type { WorkbookCode } from './zip-directory.ts';

/** One row of a sheet, without individual numbers. */
export type SheetRow = Omit<RowMarks, 'isMerged' | 'isTooWide'> & {
  /** Row of the sheet, from 1. */
  readonly line: number;
  /** Text of each column from the first; null where the cell's value cannot be read. */
  readonly cells: readonly (string | null)[];
  /** Columns in which an individual number was blanked. */
  readonly blanked: readonly number[];
  readonly isMerged: boolean;
  readonly isTooWide: boolean;
  /** Nothing could be made of the row as a whole. */
  readonly isUnreadable: boolean;
};

/** What the thread that reads a workbook says. After `rows` it waits for any answer. */
export type SheetMessage =
  | { readonly kind: 'refused'; readonly code: WorkbookCode }
  | { readonly kind: 'sheet'; readonly hiddenRows: number; readonly hasOtherValues: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'end' };
