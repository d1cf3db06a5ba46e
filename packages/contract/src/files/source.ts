import { notificationHeadPlaces } from './notification-columns.ts';
import type { Register } from './register.ts';

/** Column number, from 1, of each field of the row in its file. One object a file, shared by its rows. */
export type SourceColumns = Readonly<Record<string, number>>;

/** Where a row was read: file relative to the directory, physical line from 1. */
export type Source = { readonly file: string; readonly line: number; readonly columns: SourceColumns };

/** Where one value was read. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/**
 * The place of a field of a row, or undefined where no column of the file gave it. Some values of a notification
 * stand in the file's head: they get the line of the head.
 */
export function findPlace(register: Register, source: Source, field: string): Place | undefined {
  const column = source.columns[field];
  if (column !== undefined) return { file: source.file, line: source.line, column };
  // A row that says itself when it was recorded comes from a file without a head: Form No. 3.
  const hasHead = register === 'notifications' && source.columns['recordedOn'] === undefined;
  const inHead = hasHead ? notificationHeadPlaces[field] : undefined;
  return inHead === undefined ? undefined : { file: source.file, ...inHead };
}
