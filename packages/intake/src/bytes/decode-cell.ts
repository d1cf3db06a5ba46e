import type { Encoding } from './encoding.ts';
import { isQuoted, type RawRecord } from './raw-record.ts';

// WHATWG's shift_jis is windows-31j, that is CP932, with its NEC and IBM characters.
const decoders = {
  ascii: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  cp932: new TextDecoder('shift_jis', { fatal: true }),
};

/** V8 copies a slice that is shorter; a longer one would hold the whole record in memory with it. */
const COPIED_BELOW = 13;

/** Text of cell `index` (from 0) without surrounding blanks, or undefined where its bytes are none of the encoding. */
export function decodeCell(record: RawRecord, index: number, encoding: Encoding): string | undefined {
  const { bytes, bounds } = record;
  const start = bounds[index * 2] ?? 0;
  const end = bounds[index * 2 + 1] ?? 0;
  if (start === end) return '';
  const text = isAsciiCell(bytes, start, end)
    ? asciiText(bytes, start, end)
    : decodeStrictly(bytes.subarray(start, end), encoding);
  if (text === undefined) return undefined;
  return (isQuoted(record, index) ? text.replaceAll('""', '"') : text).trim();
}

function isAsciiCell(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return end - start < COPIED_BELOW
    ? latin1Of(bytes).slice(start, end)
    : latin1Text(bytes.subarray(start, end));
}

// The cells of a record are asked for one after the other: to make one text and cut it is quicker than a call for each.
let lastBytes: Uint8Array | undefined;
let lastText = '';

function latin1Of(bytes: Uint8Array): string {
  if (bytes !== lastBytes) {
    lastText = latin1Text(bytes);
    lastBytes = bytes;
  }
  return lastText;
}

function latin1Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return undefined;
  }
}
