import { cellBytes, cellCount, CR, isQuoted, LF, type RawRecord } from '../bytes/raw-record.ts';

/** What changes in a record beside its new last cell. */
type Change = {
  /** Columns, from 1, of which nothing is repeated: a star stands there, which no column but of free text takes for a value. */
  readonly masked?: ReadonlySet<number>;
  /** The new cell takes the place of the last one. */
  readonly replacesLast?: boolean;
};

const STAR = Uint8Array.of(0x2a);
const COMMA = Uint8Array.of(0x2c);
const CRLF = Uint8Array.of(CR, LF);

/** The bytes of a record, otherwise as received, with `cell` at its end and a line break. */
export function withLastCell(record: RawRecord, cell: Uint8Array, change: Change = {}): Uint8Array {
  const { masked = new Set<number>(), replacesLast = false } = change;
  const count = replacesLast ? cellCount(record) - 1 : cellCount(record);
  const parts: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    parts.push(masked.has(index + 1) ? STAR : asWritten(record, index), COMMA);
  }
  return Buffer.concat([...parts, cell, lineBreakOf(record)]);
}

/** With its quotes. */
function asWritten(record: RawRecord, index: number): Uint8Array {
  if (!isQuoted(record, index)) return cellBytes(record, index);
  return record.bytes.subarray((record.bounds[index * 2] ?? 0) - 1, (record.bounds[index * 2 + 1] ?? 0) + 1);
}

function lineBreakOf({ bytes }: RawRecord): Uint8Array {
  const last = bytes.at(-1);
  if (last !== LF && last !== CR) return CRLF;
  return last === LF && bytes.at(-2) === CR ? CRLF : Uint8Array.of(last);
}
