import { cutLongLine } from './cut-long-line.ts';
import { CR, LF, type RawRecord } from './raw-record.ts';
import { boundsWithin, RECORD_LIMIT, type Scanned, scanLine, scanRecord, type View } from './scan-record.ts';

type Progress = { line: number; longColumn: number };

/**
 * Splits blocks into records, at most 64 KiB each, in constant memory; yields those of each block together. Nothing is
 * decoded. A broken quote costs its own line only; a line that is too long comes in parts, none of them kept.
 */
export async function* splitRecords(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord[]> {
  const progress: Progress = { line: 1, longColumn: 0 };
  let rest: Uint8Array = new Uint8Array(0);
  for await (const block of blocks) {
    const data = joined(rest, block);
    const records = recordsOf(data, progress, false);
    rest = data.subarray(records.end);
    yield records.found;
  }
  yield recordsOf(rest, progress, true).found;
}

function recordsOf(
  data: Uint8Array,
  progress: Progress,
  isLast: boolean,
): { found: RawRecord[]; end: number } {
  const found: RawRecord[] = [];
  let from = 0;
  while (from < data.length) {
    const view = { data, from, isLast };
    const next = progress.longColumn > 0 ? nextPart(view, progress) : nextRecord(view, progress);
    if (next === undefined) break;
    found.push(next.record);
    from = next.end;
  }
  return { found, end: from };
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
