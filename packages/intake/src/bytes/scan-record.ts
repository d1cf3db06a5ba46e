import { COMMA, CR, LF, QUOTE } from './raw-record.ts';

/** Longest record, in bytes, without its line break. */
export const RECORD_LIMIT = 64 * 1024;

/** Where to look: the bytes from `from`, and whether the file ends with them. */
export type View = { readonly data: Uint8Array; readonly from: number; readonly isLast: boolean };

/** A record found: cell bounds count from its beginning, `end` from that of `data` and past its line break. */
export type Scanned = {
  readonly bounds: number[];
  readonly end: number;
  /** Whether a cell stood in quotes, so that line breaks may be inside. */
  readonly hasQuotes: boolean;
};

/** `more`: the view ends too early to say. `broken`: a quote is not closed, or text follows it. */
export type Scan = Scanned | 'more' | 'broken' | 'too-long';

// Comma, quote, CR and LF are never trail bytes, neither of CP932 (0x40 and above) nor of UTF-8 (0x80 and above).

/** One record by RFC 4180: a cell in quotes may hold commas and line breaks; a quote inside other text is text. */
export function scanRecord(view: View): Scan {
  const { data, from } = view;
  const bounds: number[] = [];
  let hasQuotes = false;
  let at = from;
  for (;;) {
    const quoted = data[at] === QUOTE ? 1 : 0;
    const end = quoted === 1 ? closingQuote(view, at + 1) : endOfPlain(view, at);
    if (typeof end !== 'number') return end;
    if (end - from > RECORD_LIMIT) return 'too-long';
    if (quoted === 1) hasQuotes = true;
    bounds.push(at + quoted - from, end - from);
    const after = end + quoted;
    if (data[after] !== COMMA) return upToLineBreak(view, after, { bounds, hasQuotes });
    at = after + 1;
  }
}

/** One physical line, quotes read as text: the way back after a broken quote, and through a line that is too long. */
export function scanLine(view: View): Scan {
  const { data, from } = view;
  const bounds: number[] = [];
  let at = from;
  for (;;) {
    const end = endOfPlain(view, at);
    if (typeof end !== 'number') return end;
    bounds.push(at - from, end - from);
    if (data[end] !== COMMA) return upToLineBreak(view, end, { bounds, hasQuotes: false });
    at = end + 1;
  }
}

/** Cells of a piece of a line, cut at commas. */
export function boundsWithin(data: Uint8Array, from: number, end: number): number[] {
  const bounds = [from];
  for (let at = from; at < end; at += 1) if (data[at] === COMMA) bounds.push(at, at + 1);
  bounds.push(end);
  return bounds;
}

function endOfPlain(view: View, start: number): number | 'more' | 'too-long' {
  const { data } = view;
  const limit = Math.min(data.length, view.from + RECORD_LIMIT + 1);
  let at = start;
  while (at < limit && !endsPlain(data[at])) at += 1;
  if (at - view.from > RECORD_LIMIT) return 'too-long';
  if (at < data.length || view.isLast) return at;
  return 'more';
}

function endsPlain(byte: number | undefined): boolean {
  return byte === COMMA || byte === LF || byte === CR;
}

function closingQuote(view: View, start: number): number | 'more' | 'broken' {
  const { data, isLast } = view;
  let at = start;
  for (;;) {
    at = data.indexOf(QUOTE, at);
    const reach = at < 0 ? data.length : at;
    if (reach - view.from > RECORD_LIMIT) return 'broken';
    if (at < 0) return isLast ? 'broken' : 'more';
    if (at + 1 >= data.length && !isLast) return 'more';
    if (data[at + 1] !== QUOTE) break;
    at += 2;
  }
  const after = data[at + 1];
  return after === undefined || endsPlain(after) ? at : 'broken';
}

/** CRLF, LF and a lone CR each end a line, and so does the end of the file. */
function upToLineBreak({ data, isLast }: View, at: number, cells: Omit<Scanned, 'end'>): Scanned | 'more' {
  const { bounds, hasQuotes } = cells;
  if (at >= data.length) return { bounds, hasQuotes, end: at };
  if (data[at] === LF) return { bounds, hasQuotes, end: at + 1 };
  if (at + 1 >= data.length && !isLast) return 'more';
  return { bounds, hasQuotes, end: data[at + 1] === LF ? at + 2 : at + 1 };
}
