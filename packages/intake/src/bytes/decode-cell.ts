import { type Encoding, isAscii } from './encoding.ts';
import { cellBytes, isQuoted, type RawRecord } from './raw-record.ts';

// WHATWG's shift_jis is windows-31j, that is CP932, with its NEC and IBM characters.
const decoders = {
  ascii: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  cp932: new TextDecoder('shift_jis', { fatal: true }),
};

/** Text of cell `index` (from 0) without surrounding blanks, or undefined where its bytes are none of the encoding. */
export function decodeCell(record: RawRecord, index: number, encoding: Encoding): string | undefined {
  const bytes = cellBytes(record, index);
  if (bytes.length === 0) return '';
  const text = isAscii(bytes) ? asciiText(bytes) : decodeStrictly(bytes, encoding);
  if (text === undefined) return undefined;
  return (isQuoted(record, index) ? text.replaceAll('""', '"') : text).trim();
}

function asciiText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return undefined;
  }
}
