import { readFileSync } from 'node:fs';

/** How much likelier each pair of characters is in one of the two encodings, as logarithms. */
export type ZawgyiModel = (from: number, to: number) => number;

const [TAG, VERSION] = [0x555a4d4f, 2];
const HEADER_LENGTH = 28;
/** Blocks of characters that the model tells apart; all others are state 0. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x1000, 0x103f],
  [0x104a, 0x109f],
  [0xaa60, 0xaa7f],
  [0xa9e0, 0xa9ff],
  [0x2000, 0x200b],
];

/** The state of a character in the model. */
export function stateOf(point: number): number {
  let offset = 1;
  for (const [first, last] of BLOCKS) {
    if (point >= first && point <= last) return offset + point - first;
    offset += last - first + 1;
  }
  return 0;
}

/**
 * Reads the model of myanmar-tools 1.2.0 (zawgyiUnicodeModel.dat, Apache-2.0), whose package has no built code. Layout:
 * tag and version, then for each state its neighbours with a value of their own and one value for all others.
 */
export function readZawgyiModel(path: URL): ZawgyiModel {
  const bytes = readFileSync(path);
  if (bytes.readUInt32BE(0) !== TAG || bytes.readUInt32BE(8) !== VERSION)
    throw new Error(`no model: ${path.href}`);
  let at = HEADER_LENGTH;
  const size = bytes.readInt16BE(at);
  at += 2;
  const rows: { readonly others: number; readonly own: ReadonlyMap<number, number> }[] = [];
  for (let state = 0; state < size; state += 1) {
    const count = bytes.readInt16BE(at);
    const others = count === 0 ? 0 : bytes.readFloatBE(at + 2);
    at += count === 0 ? 2 : 6;
    const own = new Map<number, number>();
    for (let entry = 0; entry < count; entry += 1, at += 6)
      own.set(bytes.readInt16BE(at), bytes.readFloatBE(at + 2));
    rows.push({ others, own });
  }
  return (from, to) => rows[from]?.own.get(to) ?? rows[from]?.others ?? 0;
}
