import { cutLongLine } from './cut-long-line.ts';
import { CR, LF, type RawRecord } from './raw-record.ts';
import { boundsWithin, RECORD_LIMIT, type Scanned, scanLine, scanRecord, type View } from './scan-record.ts';

type Progress = { line: number; longColumn: number };

/** Records yielded together: few enough to be gone before the collector would move them to where old things are. */
const BATCH = 32;

/**
 * Splits blocks into records, at most 64 KiB each, in constant memory; yields them some at a time. Nothing is decoded.
 * A broken quote costs its own line only; a line that is too long comes in parts, none of them kept.
 */
export async function* splitRecords(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord[]> {
  const progress: Progress = { line: 1, longColumn: 0 };
  let rest: Uint8Array = new Uint8Array(0);
  for await (const block of blocks) {
    rest = yield* batchesOf(joined(rest, block), progress, false);
  }
  yield* batchesOf(rest, progress, true);
}

/** Gives back what is left of the bytes: the beginning of a record. */
function* batchesOf(
  data: Uint8Array,
  progress: Progress,
  isLast: boolean,
): Generator<RawRecord[], Uint8Array> {
  let batch: RawRecord[] = [];
  let from = 0;
  while (from < data.length) {
    const view = { data, from, isLast };
    const next = progress.longColumn > 0 ? nextPart(view, progress) : nextRecord(view, progress);
    if (next === undefined) break;
    batch.push(next.record);
    from = next.end;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return data.subarray(from);
}

type Next = { readonly record: RawRecord; readonly end: number };

function nextRecord(view: View, progress: Progress): Next | undefined {
  const scan = scanRecord(view);
  if (scan === 'more') return undefined;
  if (typeof scan === 'object') return { record: take(view, scan, progress), end: scan.end };
  const line = scanLine(view);
  if (line === 'more') return undefined;
  if (typeof line === 'object') {
    return { record: { ...take(view, line, progress), problem: 'quote-broken' }, end: line.end };
  }
  progress.longColumn = 1;
  return longPart(view, progress, true);
}

function nextPart(view: View, progress: Progress): Next | undefined {
  const scan = scanLine(view);
  if (scan === 'more') return undefined;
  if (typeof scan !== 'object') return longPart(view, progress, false);
  const firstColumn = progress.longColumn;
  progress.longColumn = 0;
  const record: RawRecord = {
    ...take(view, scan, progress),
    firstColumn,
    problem: 'too-long',
    isFirstPart: false,
  };
  return { record, end: scan.end };
}

function longPart({ data, from }: View, progress: Progress, isFirstPart: boolean): Next {
  const end = cutLongLine(data, from, from + RECORD_LIMIT);
  const bytes = data.subarray(from, end);
  const bounds = boundsWithin(bytes, 0, bytes.length);
  const firstColumn = progress.longColumn;
  progress.longColumn += bounds.length / 2 - 1;
  return {
    record: { line: progress.line, bytes, bounds, firstColumn, problem: 'too-long', isFirstPart },
    end,
  };
}

function take({ data, from }: View, scan: Scanned, progress: Progress): RawRecord {
  const bytes = data.subarray(from, scan.end);
  const line = progress.line;
  progress.line += scan.hasQuotes ? lineBreaks(bytes) : endsLine(bytes);
  return { line, bytes, bounds: scan.bounds, firstColumn: 1, isFirstPart: true };
}

/** Without quotes a line break can only stand at the end. */
function endsLine(bytes: Uint8Array): 0 | 1 {
  const last = bytes[bytes.length - 1];
  return last === LF || last === CR ? 1 : 0;
}

function lineBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1;
  }
  return count;
}

function joined(rest: Uint8Array, block: Uint8Array): Uint8Array {
  if (rest.length === 0) return block;
  const data = new Uint8Array(rest.length + block.length);
  data.set(rest);
  data.set(block, rest.length);
  return data;
}
