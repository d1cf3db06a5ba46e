/** The platform decodes CP932 and does not encode it; its decoder turned round is the table. */
const table = invertDecoder();

/** Bytes of the text in CP932. Throws on a character which the code page does not hold. */
export function encodeCp932(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`CP932 has no ${character}`);
      return bytes;
    }),
  );
}

function invertDecoder(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    // A character with several codes keeps its lowest, which is the JIS one.
    if (Array.from(text).length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, bytes);
  };
  for (let single = 0; single < 0xe0; single += 1) add([single]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add([lead, trail]);
  }
  return found;
}
