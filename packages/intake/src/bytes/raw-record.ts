/** A record as bytes, cut into cells and not yet decoded. */
export type RawRecord = {
  /** Physical line, from 1, on which it begins. */
  readonly line: number;
  /** With its quotes and its line break. */
  readonly bytes: Uint8Array;
  /** Start and end of each cell in `bytes`, without outer quotes: start, end, start, end … */
  readonly bounds: readonly number[];
  /** Column of the first cell. More than 1 only in the later parts of a record that is too long. */
  readonly firstColumn: number;
  /** `too-long`: comes in several parts, of which the first has `firstColumn` 1 and `isFirstPart`. */
  readonly problem?: 'too-long' | 'quote-broken';
  readonly isFirstPart: boolean;
};

export const COMMA = 0x2c;
export const QUOTE = 0x22;
export const CR = 0x0d;
export const LF = 0x0a;

export function cellCount(record: RawRecord): number {
  return record.bounds.length / 2;
}

/** Bytes of cell `index` (from 0), empty past the last one; doubled quotes are still doubled. */
export function cellBytes(record: RawRecord, index: number): Uint8Array {
  return record.bytes.subarray(record.bounds[index * 2] ?? 0, record.bounds[index * 2 + 1] ?? 0);
}

/** Whether the cell stood in quotes, so that its doubled quotes are single ones. */
export function isQuoted(record: RawRecord, index: number): boolean {
  return record.bytes[(record.bounds[index * 2] ?? 0) - 1] === QUOTE;
}

/** An empty line: no row, wherever it stands. */
export function isBlankLine(record: RawRecord): boolean {
  return record.problem === undefined && record.bounds.length === 2 && record.bounds[0] === record.bounds[1];
}
