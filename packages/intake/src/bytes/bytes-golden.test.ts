import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { encode } from '../test-kit/encode.ts';
import { newRandom, type Random } from '../test-kit/random.ts';
import { streamOf } from '../test-kit/streams.ts';
import { blankRecord } from './blank-record.ts';
import { decodeCell } from './decode-cell.ts';
import { cellCount } from './raw-record.ts';
import { newFileState, readRecords } from './read-records.ts';

const PIECES = [
  '',
  'a',
  '10101',
  ' ',
  '\t',
  'x y',
  'MIHON HANAKO',
  'A'.repeat(30),
  '2026',
  '"',
  '""',
  '"a""b"',
  '"a,b"',
  '"a\r\nb"',
  '"open',
  'a"b',
  '見本　花子',
  'ﾐﾎﾝ ﾊﾅｺ',
  '技術・人文知識・国際業務',
  'XX00000001XX',
  '９９０１',
  '表示',
  '笊',
  'ー',
  '999999999999',
  '９９９９９９９９９９９９',
  '9999-9999-9999',
  '9999　9999　9999',
  '99999999999',
  '9999999999999',
  'x9999 9999 9999 9999y',
  '\0',
  '\u0001',
  '03-0000-0000です',
].map((text) => [encode(text, 'cp932'), encode(text, 'utf-8')] as const);
const ENDS = ['\r\n', '\r\n', '\r\n', '\n', '\r', '', '\r\n\r\n', '\n\r'].map((end) => Buffer.from(end));
const JUNK = [[0xff], [0x82], [0xe3, 0x81], [0x80], [0xef, 0xbb, 0xbf], [0x82, 0x4f], [0xef, 0xbc, 0x90]];
const COMMA = Buffer.from(',');

function randomFile(random: Random): Uint8Array {
  const inUtf8 = random.below(2);
  const parts: Uint8Array[] = [];
  for (let row = random.below(12); row >= 0; row -= 1) {
    for (let cell = 1 + random.below(8); cell >= 0; cell -= 1) {
      parts.push(random.pick(PIECES)[random.below(20) === 0 ? 1 - inUtf8 : inUtf8] ?? COMMA);
      if (random.below(25) === 0) parts.push(Uint8Array.from(random.pick(JUNK)));
      if (random.below(800) === 0) parts.push(new Uint8Array(70_000).fill(random.pick([0x78, 0x39, 0x2c])));
      if (cell > 0) parts.push(COMMA);
    }
    parts.push(random.pick(ENDS));
  }
  return Buffer.concat(parts);
}

/** All that is seen of a file past the bytes: its records after blanking, and their cells as text. */
async function seen(bytes: Uint8Array, wholeColumn: number): Promise<string> {
  const state = newFileState();
  const lines: string[] = [];
  for await (const records of readRecords(streamOf(bytes), state)) {
    for (const received of records) {
      const { record, columns } = blankRecord(received, wholeColumn);
      const { line, firstColumn, problem, isFirstPart, bounds } = record;
      const cells = Array.from(
        { length: Math.min(cellCount(record), 20) },
        (_, at) => decodeCell(record, at, state.encoding) ?? null,
      );
      const raw = Buffer.from(record.bytes).toString('base64');
      lines.push(
        JSON.stringify([line, firstColumn, problem ?? '', isFirstPart, bounds, columns, raw, cells]),
      );
    }
  }
  return [state.encoding, ...lines].join('\n');
}

// Made with the first reader of these files (version 0.1.0), before any of it was written for speed.
const GOLDEN = '437b739072017df0753dee1ba9472e82b0aa32c4ae5dde63d1a85ea910e71744';

test('a thousand random files are split, blanked and decoded as by the first reader, byte for byte', async () => {
  const hash = createHash('sha256');
  for (let seed = 0; seed < 1000; seed += 1) {
    const random = newRandom(seed);
    hash.update(await seen(randomFile(random), random.below(5)));
  }
  assert.equal(hash.digest('hex'), GOLDEN);
});
