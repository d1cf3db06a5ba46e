import { cellBytes, cellCount, type RawRecord } from './raw-record.ts';
import { individualNumberSpans } from './individual-number-spans.ts';

/** A record from which every individual number is gone, and the columns (from 1) that held one. */
export type Blanked = { readonly record: RawRecord; readonly columns: readonly number[] };

const STAR = Uint8Array.of(0x2a);
const NOTHING = new Uint8Array(0);

/**
 * Takes individual numbers out of the bytes of a record, before anything else looks at them. `wholeColumn` (from 1, or
 * 0 for none) is emptied whatever it holds. Elsewhere a number becomes `*`, or nothing where it was the whole cell:
 * a star, because what stood around it must not join to a new number.
 */
export function blankRecord(record: RawRecord, wholeColumn: number): Blanked {
  const cleaned = new Map<number, Uint8Array>();
  const columns: number[] = [];
  for (let index = 0; index < cellCount(record); index += 1) {
    const clean = cleanedCell(record, index, wholeColumn);
    if (clean === undefined) continue;
    cleaned.set(index, clean);
    if (!isBlank(cellBytes(record, index))) columns.push(record.firstColumn + index);
  }
  return { record: cleaned.size === 0 ? record : rebuilt(record, cleaned), columns };
}

/** The cell without numbers, or undefined where it holds none. Most cells are too short for a number. */
function cleanedCell(record: RawRecord, index: number, wholeColumn: number): Uint8Array | undefined {
  const length = (record.bounds[index * 2 + 1] ?? 0) - (record.bounds[index * 2] ?? 0);
  if (record.firstColumn + index === wholeColumn) return length === 0 ? undefined : NOTHING;
  return length < 12 ? undefined : withoutNumbers(cellBytes(record, index));
}

function withoutNumbers(cell: Uint8Array): Uint8Array | undefined {
  const spans = individualNumberSpans(cell);
  if (spans.length === 0) return undefined;
  const around: Uint8Array[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    around.push(cell.subarray(from, start));
    from = end;
  }
  around.push(cell.subarray(from));
  if (around.every(isBlank)) return NOTHING;
  return Buffer.concat(around.flatMap((part, index) => (index === 0 ? [part] : [STAR, part])));
}

function rebuilt(record: RawRecord, cleaned: ReadonlyMap<number, Uint8Array>): RawRecord {
  const parts: Uint8Array[] = [];
  const bounds: number[] = [];
  let copied = 0;
  let length = 0;
  for (let index = 0; index < cellCount(record); index += 1) {
    const cell = cleaned.get(index) ?? cellBytes(record, index);
    const before = record.bytes.subarray(copied, record.bounds[index * 2]);
    const start = length + before.length;
    length = start + cell.length;
    bounds.push(start, length);
    parts.push(before, cell);
    copied = record.bounds[index * 2 + 1] ?? 0;
  }
  parts.push(record.bytes.subarray(copied));
  return { ...record, bytes: Buffer.concat(parts), bounds };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09);
}
