/** Start and past-the-end of bytes. */
export type Span = { readonly start: number; readonly end: number };

const NUMBER = /(?<!D)(?:D{12}|D{4}(?:S{1,3}D{4}){2,})(?!D)/gu;
const SHORTEST = 12;

// Classes of one character: D a digit, S what people type between groups of four, X anything else.
type Class = 'D' | 'S' | 'X';
type Step = (bytes: Uint8Array, at: number) => readonly [Class, number];

/**
 * Where `bytes` hold what can be an individual number 個人番号: exactly twelve digits, half or full width, CP932 or
 * UTF-8, or groups of four with spaces or hyphens between. The encoding is not known yet and a cell may be damaged, so
 * the bytes are read in three ways and every hit counts.
 */
export function individualNumberSpans(bytes: Uint8Array): readonly Span[] {
  if (bytes.length < SHORTEST || !hasTwelveDigits(bytes)) return [];
  return merged([stepCp932, stepUtf8, stepAnywhere].flatMap((step) => spansBy(bytes, step)));
}

function spansBy(bytes: Uint8Array, step: Step): Span[] {
  const offsets: number[] = [];
  let classes = '';
  for (let at = 0; at < bytes.length;) {
    const [kind, length] = step(bytes, at);
    classes += kind;
    offsets.push(at);
    at += length;
  }
  const offset = (index: number): number => offsets[index] ?? bytes.length;
  return [...classes.matchAll(NUMBER)].map((match) => ({
    start: offset(match.index),
    end: offset(match.index + match[0].length),
  }));
}

function merged(spans: Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

/**
 * Most cells end here: cheap, and never wrong about a cell with a number. Counts what any of the three ways can read as a
 * digit: one of ASCII, the last byte of one of CP932 (82 4F to 82 58) or of UTF-8 (EF BC 90 to EF BC 99).
 */
function hasTwelveDigits(bytes: Uint8Array): boolean {
  let count = 0;
  let before = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isDigit(byte)) count += 1;
    else if (before === 0x82 && isWideTrail(byte)) count += 1;
    else if (before === 0xbc && byte >= 0x90 && byte <= 0x99) count += 1;
    before = byte;
  }
  return count >= SHORTEST;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isWideTrail = (byte: number): boolean => byte >= 0x4f && byte <= 0x58;
const isLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;

// Space, tab, line breaks, hyphen.
const ASCII_GAPS = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2d]);
// Ideographic space, long vowel mark, dashes, hyphen, minus.
const CP932_GAPS = new Set([0x8140, 0x815b, 0x815c, 0x815d, 0x817c]);
// The same in Unicode, with no-break space and half-width long vowel mark.
const UNICODE_GAPS = new Set([
  0xa0, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x3000, 0x30fc, 0xff0d, 0xff70,
]);

function asciiClass(byte: number): Class {
  if (isDigit(byte)) return 'D';
  return ASCII_GAPS.has(byte) ? 'S' : 'X';
}

function stepCp932(bytes: Uint8Array, at: number): readonly [Class, number] {
  const lead = bytes[at] ?? 0;
  const trail = bytes[at + 1] ?? 0;
  if (lead === 0xb0) return ['S', 1];
  if (!isLead(lead) || !isTrail(trail)) return [asciiClass(lead), 1];
  if (lead === 0x82 && isWideTrail(trail)) return ['D', 2];
  return [CP932_GAPS.has(lead * 256 + trail) ? 'S' : 'X', 2];
}

function stepUtf8(bytes: Uint8Array, at: number): readonly [Class, number] {
  const lead = bytes[at] ?? 0;
  const [b = 0, c = 0] = [bytes[at + 1], bytes[at + 2]];
  if (lead >= 0xc2 && lead <= 0xdf && isTail(b)) return [unicodeClass((lead & 31) * 64 + (b & 63)), 2];
  if (lead < 0xe0 || lead > 0xef || !isTail(b) || !isTail(c)) return [asciiClass(lead), 1];
  return [unicodeClass((lead & 15) * 4096 + (b & 63) * 64 + (c & 63)), 3];
}

const isTail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

function unicodeClass(point: number): Class {
  if (point >= 0xff10 && point <= 0xff19) return 'D';
  return UNICODE_GAPS.has(point) ? 'S' : 'X';
}

/** Damaged bytes: a digit counts wherever one can be read, in alignment or not. */
function stepAnywhere(bytes: Uint8Array, at: number): readonly [Class, number] {
  const utf8 = stepUtf8(bytes, at);
  if (utf8[0] !== 'X') return utf8;
  const cp932 = stepCp932(bytes, at);
  return cp932[0] === 'X' ? ['X', 1] : cp932;
}
