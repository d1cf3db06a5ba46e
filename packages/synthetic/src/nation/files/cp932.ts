/** Stands for a byte that begins a character of two bytes and is alone: no reader can decode it. */
export const LONE_LEAD_BYTE = '\uE000';

const LEAD = 0x81;
const codes = codeTable();

/** Bytes of a text in CP932. Throws on a character that the code page does not hold. */
export function encodeCp932(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : (codes[unit] ?? 0);
    if (code === 0 && unit !== 0) throw new Error(`CP932 has no ${text.charAt(at)}`);
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return bytes.subarray(0, length);
}

/** The platform decodes CP932 and does not encode it: its decoder turned round. A character with two codes keeps the lower. */
function codeTable(): Uint16Array {
  const decoder = new TextDecoder('shift_jis');
  const table = new Uint16Array(0x10000);
  const add = (bytes: readonly number[], code: number) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const unit = text.charCodeAt(0);
    if (text.length === 1 && unit !== 0xfffd && table[unit] === 0) table[unit] = code;
  };
  for (let single = 0xa1; single < 0xe0; single += 1) add([single], single);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add([lead, trail], lead * 256 + trail);
  }
  table[LONE_LEAD_BYTE.charCodeAt(0)] = LEAD;
  return table;
}
