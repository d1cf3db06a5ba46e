import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { all, cutAt, streamOf } from '../test-kit/streams.ts';
import { exactBlocks } from './exact-blocks.ts';
import { cellBytes, cellCount, type RawRecord } from './raw-record.ts';
import { splitRecords } from './split-records.ts';

const csvByte = fc.constantFrom(...Buffer.from('ab",\r\n\0'), 0x82, 0x4f, 0x95, 0x5c);
const csvBytes = fc.array(csvByte, { maxLength: 200 }).map((bytes) => Uint8Array.from(bytes));
const longLine = fc
  .tuple(csvBytes, fc.integer({ min: 60_000, max: 140_000 }), csvBytes)
  .map(([before, length, after]) => Buffer.concat([before, new Uint8Array(length).fill(0x78), after]));

async function records(pieces: readonly Uint8Array[], blockSize: number): Promise<RawRecord[]> {
  return (await all(splitRecords(exactBlocks(streamOf(...pieces), blockSize)))).flat();
}

function plain(record: RawRecord) {
  return { ...record, bytes: Buffer.from(record.bytes).toString('hex') };
}

test('any chunks and any block size give the same records', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 9, arbitrary: csvBytes }, { weight: 1, arbitrary: longLine }),
      fc.array(fc.nat({ max: 200_000 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 300 }),
      async (bytes, cuts, blockSize) => {
        const size = bytes.length > 1000 ? blockSize * 300 : blockSize;
        const whole = await records([bytes], 256 * 1024);
        const cut = await records(cutAt(bytes, cuts), size);
        assert.deepEqual(cut.map(plain), whole.map(plain));
      },
    ),
    { numRuns: 300 },
  );
});

test('the records put together are the file, byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(csvBytes, longLine), async (bytes) => {
      const found = await records([bytes], 100_000);
      assert.deepEqual(Buffer.concat(found.map((record) => record.bytes)), Buffer.from(bytes));
    }),
    { numRuns: 60 },
  );
});

test('cells written in quotes by RFC 4180 are read back', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const found = await records([Buffer.from(text)], 7);
        const back = found.map((record) =>
          Array.from({ length: cellCount(record) }, (_, index) =>
            Buffer.from(cellBytes(record, index)).toString().replaceAll('""', '"'),
          ),
        );
        assert.deepEqual(back, rows);
      },
    ),
    { numRuns: 200 },
  );
});
