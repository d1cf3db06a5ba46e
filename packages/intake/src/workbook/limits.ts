import { MOST_WORKBOOK_ROWS } from '@renkei/contract/files';

const MIB = 1024 * 1024;

/** What a workbook may be. Each is checked where it can first be known; ADR 0017. */
export const limits = {
  /** Bytes of the file. */
  file: 32 * MIB,
  /** Parts in the archive. */
  entries: 2000,
  /** Bytes of one part, unpacked; the parts that are read, together. */
  part: 192 * MIB,
  parts: 256 * MIB,
  /** Unpacked against packed, for parts of more than a megabyte. */
  ratio: 300,
  ratioFrom: MIB,
  /** Rows of the first sheet with values, the header among them. */
  rows: MOST_WORKBOOK_ROWS + 1,
  /** Columns of which values are read. */
  columns: 64,
  /** Until the first row is there, in milliseconds. */
  time: 30_000,
  /** Heap of the thread, in megabytes. */
  heap: 1024,
} as const;
