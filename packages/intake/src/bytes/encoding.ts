/** `ascii`: nothing in the file tells; UTF-8 and CP932 read it alike. */
export type Encoding = 'ascii' | 'utf-8' | 'cp932';

const BOM = [0xef, 0xbb, 0xbf];
/** Of the bytes at the beginning of a file. */
export function startsWithBom(bytes: Uint8Array): boolean {
  return BOM.every((byte, at) => bytes[at] === byte);
}

/**
 * Decides the encoding of a file by its first block that is not plain ASCII: the one of the two that fails at fewer
 * places, UTF-8 where they fail alike. A BOM decides at once.
 */
export function encodingOf(block: Uint8Array): Encoding {
  if (startsWithBom(block)) return 'utf-8';
  if (isAscii(block)) return 'ascii';
  const asUtf8 = replacements(decoders.utf8, block);
  return asUtf8 === 0 || asUtf8 <= replacements(decoders.cp932, block) ? 'utf-8' : 'cp932';
}

export function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

// To make one takes longer than to decode a small file.
const decoders = { utf8: new TextDecoder('utf-8'), cp932: new TextDecoder('shift_jis') };

function replacements(decoder: TextDecoder, block: Uint8Array): number {
  // `stream`: a character that the end of the block cuts is no failure. The second call forgets it.
  const text = decoder.decode(block, { stream: true });
  decoder.decode();
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
