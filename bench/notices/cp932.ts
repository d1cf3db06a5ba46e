let table: Uint16Array | undefined;

/**
 * Text to CP932, one or two bytes a character. Node decodes CP932 and does not encode it: the table is what its decoder
 * says. Throws for a character that CP932 does not have.
 */
export function cp932(text: string): Buffer {
  table ??= tableOfDecoder();
  const bytes = Buffer.allocUnsafe(text.length * 2);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = table[text.charCodeAt(at)] ?? 0;
    if (code === 0) throw new Error(`not in CP932: ${text[at]}`);
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return bytes.subarray(0, length);
}

function tableOfDecoder(): Uint16Array {
  const decoder = new TextDecoder('shift_jis');
  const found = new Uint16Array(0x10000);
  const add = (bytes: Uint8Array, code: number): void => {
    const text = decoder.decode(bytes);
    const point = text.charCodeAt(0);
    if (text.length === 1 && point !== 0xfffd && found[point] === 0) found[point] = code;
  };
  for (let byte = 1; byte < 256; byte += 1) add(Uint8Array.of(byte), byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add(Uint8Array.of(lead, trail), lead * 256 + trail);
  }
  return found;
}
