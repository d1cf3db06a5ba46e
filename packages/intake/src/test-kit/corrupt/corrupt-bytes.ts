import type { Random } from '../random.ts';

type Corruption = (bytes: Buffer, random: Random) => Uint8Array;

const STRANGE = [
  0x00, 0x0a, 0x0d, 0x1a, 0x22, 0x2c, 0x39, 0x5c, 0x7f, 0x80, 0x82, 0xa0, 0xbc, 0xe3, 0xef, 0xff,
];

/** Each makes of bytes what a line, a disk or a hand makes of them. */
const corruptions: Readonly<Record<string, Corruption>> = {
  'bit turned': (bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.from(bytes).fill((bytes[at] ?? 0) ^ (1 << random.below(8)), at, at + 1);
  },
  'strange byte': (bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.from(bytes).fill(random.pick(STRANGE), at, at + 1);
  },
  'byte put in': (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, [random.pick(STRANGE)]),
  'bytes gone': (bytes, random) => spliced(bytes, random.below(bytes.length), 1 + random.below(40), []),
  'cut off': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'begins late': (bytes, random) => bytes.subarray(random.below(bytes.length)),
  'piece twice': (bytes, random) => {
    const at = random.below(bytes.length);
    return spliced(bytes, at, 0, bytes.subarray(at, at + random.below(200)));
  },
  'BOM in front': (bytes) => spliced(bytes, 0, 0, [0xef, 0xbb, 0xbf]),
  'zip renamed': (bytes) => spliced(bytes, 0, 0, [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00]),
  'noise at the end': (bytes, random) =>
    spliced(
      bytes,
      bytes.length,
      0,
      Array.from({ length: random.below(300) }, () => random.below(256)),
    ),
};

export const byteCorruptions: readonly string[] = Object.keys(corruptions);

export function corruptBytes(name: string, bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.length === 0 ? bytes : (corruptions[name]?.(Buffer.from(bytes), random) ?? bytes);
}

function spliced(bytes: Uint8Array, at: number, gone: number, put: Iterable<number>): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(put), bytes.subarray(at + gone)]);
}
