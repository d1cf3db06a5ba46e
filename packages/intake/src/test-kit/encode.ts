const encoder = new TextEncoder();
let table: Map<string, Uint8Array> | undefined;

/** Bytes of a text in one of the two encodings. Throws for a character that CP932 does not have. */
export function encode(text: string, encoding: 'utf-8' | 'cp932'): Uint8Array {
  if (encoding === 'utf-8') return encoder.encode(text);
  table ??= cp932Table();
  return Buffer.concat(Array.from(text, (character) => bytesOf(character)));
}

function bytesOf(character: string): Uint8Array {
  const bytes = table?.get(character);
  if (bytes === undefined) throw new Error(`not in CP932: ${character}`);
  return bytes;
}

/** Node decodes CP932 and does not encode it: the table is what its decoder says. */
function cp932Table(): Map<string, Uint8Array> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array): void => {
    const text = decoder.decode(bytes);
    if (Array.from(text).length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(Uint8Array.of(byte));
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add(Uint8Array.of(lead, trail));
  }
  return found;
}
