import { individualNumberSpans } from './individual-number-spans.ts';
import { cellBytes, cellCount, type RawRecord } from './raw-record.ts';

/** A record from which every individual number is gone, and the columns (from 1) that held one. */
export type Blanked = { readonly record: RawRecord; readonly columns: readonly number[] };

const STAR = Uint8Array.of(0x2a);
const NOTHING = new Uint8Array(0);
const NO_COLUMNS: readonly number[] = [];
const SHORTEST = 12;

/** What takes the place of cell `index`. */
type Clean = { readonly index: number; readonly bytes: Uint8Array };

/**
 * Takes individual numbers out of the bytes of a record, before anything else looks at them. `wholeColumn` (from 1, or
 * 0 for none) is emptied whatever it holds. Elsewhere a number becomes `*`, or nothing where it was the whole cell:
 * a star, because what stood around it must not join to a new number.
 */
export function blankRecord(record: RawRecord, wholeColumn: number): Blanked {
  const cleaned = cleanedCells(record, wholeColumn);
  if (cleaned.length === 0) return { record, columns: NO_COLUMNS };
  const held = cleaned.filter(({ index }) => !isBlank(cellBytes(record, index)));
  return { record: rebuilt(record, cleaned), columns: held.map(({ index }) => record.firstColumn + index) };
}

/** Of every row every cell comes by here: most of them are too short for a number and cost a subtraction. */
function cleanedCells(record: RawRecord, wholeColumn: number): readonly Clean[] {
  const { bounds } = record;
  const whole = wholeColumn - record.firstColumn;
  const cleaned: Clean[] = [];
  for (let index = 0; index * 2 < bounds.length; index += 1) {
    const length = (bounds[index * 2 + 1] ?? 0) - (bounds[index * 2] ?? 0);
    if (index === whole && length > 0) cleaned.push({ index, bytes: NOTHING });
    if (index === whole || length < SHORTEST) continue;
    const bytes = withoutNumbers(cellBytes(record, index));
    if (bytes !== undefined) cleaned.push({ index, bytes: keepsLine(record, bytes) });
  }
  return cleaned;
}

/** A line that held nothing but a number must not become a blank one, which is no row and would be lost. */
function keepsLine(record: RawRecord, clean: Uint8Array): Uint8Array {
  return clean.length === 0 && record.bounds.length === 2 ? STAR : clean;
}

/** The cell without numbers, or undefined where it holds none. */
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

function rebuilt(record: RawRecord, cleaned: readonly Clean[]): RawRecord {
  const { bytes: old, bounds: oldBounds } = record;
  // A cell never gets longer.
  const bytes = Buffer.allocUnsafe(old.length);
  const bounds = oldBounds.slice();
  let [copied, length] = [0, 0];
  for (const [at, { index, bytes: clean }] of cleaned.entries()) {
    const start = oldBounds[index * 2] ?? 0;
    length = append(bytes, length, old.subarray(copied, start));
    bounds[index * 2] = length;
    length = append(bytes, length, clean);
    copied = oldBounds[index * 2 + 1] ?? 0;
    shift(
      { bounds, from: index * 2 + 1, until: (cleaned[at + 1]?.index ?? cellCount(record)) * 2 },
      length - copied,
    );
  }
  length = append(bytes, length, old.subarray(copied));
  return { ...record, bytes: bytes.subarray(0, length), bounds };
}

/** Puts `part` at `at`; the place past its end. */
function append(bytes: Uint8Array, at: number, part: Uint8Array): number {
  bytes.set(part, at);
  return at + part.length;
}

type Stretch = { readonly bounds: number[]; readonly from: number; readonly until: number };

function shift({ bounds, from, until }: Stretch, by: number): void {
  for (let at = from; at < until; at += 1) bounds[at] = (bounds[at] ?? 0) + by;
}

function isBlank(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false;
  return true;
}
