import { encode } from '../encode.ts';

/** How a file can be encoded, rightly (the first two) and wrongly. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  cp932: (text) => encode(text, 'cp932'),
  'utf-8': (text) => encode(text, 'utf-8'),
  'UTF-16, little end first, BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(text, 'utf16le').swap16(),
  'EUC-JP': (text) => eucJp(encode(text, 'cp932')),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'UTF-8 of UTF-8 read as Latin-1': (text) => encode(Buffer.from(text).toString('latin1'), 'utf-8'),
};

export const encodingNames: readonly string[] = Object.keys(encodings);

/** A character that the encoding does not have stays UTF-8: also a damage. */
export function inEncoding(name: string, text: string): Uint8Array {
  try {
    return encodings[name]?.(text) ?? encode(text, 'utf-8');
  } catch {
    return encode(text, 'utf-8');
  }
}

/** JIS X 0208 by its rows and cells, the same in both. Characters beyond it become what they may. */
function eucJp(cp932: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < cp932.length; at += 1) {
    const lead = cp932[at] ?? 0;
    if (lead >= 0xa1 && lead <= 0xdf) bytes.push(0x8e, lead);
    else if (lead < 0x81) bytes.push(lead);
    else {
      at += 1;
      const trail = (cp932[at] ?? 0) - ((cp932[at] ?? 0) > 0x7f ? 1 : 0);
      const row = (lead < 0xa0 ? lead - 0x71 : lead - 0xb1) * 2 + (trail >= 0x9e ? 2 : 1);
      bytes.push((row + 0x80) & 0xff, ((trail >= 0x9e ? trail - 0x7d : trail - 0x1f) + 0x80) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
