import { decodeCell } from '../bytes/decode-cell.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { RawRecord } from '../bytes/raw-record.ts';
import type { Header } from './read-header.ts';

/** Texts of the contract's columns by field; blank ones absent. `unreadable`: fields that the encoding cannot read. */
export function cellsOf({ fields }: Header, record: RawRecord, encoding: Encoding) {
  const cells: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const [field, column] of fields) {
    const cell = decodeCell(record, column - 1, encoding);
    if (cell === undefined) unreadable.push(field);
    else if (cell !== '') cells[field] = cell;
  }
  return { cells, unreadable };
}
