import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, streamOf } from '../test-kit/streams.ts';
import { exactBlocks } from './exact-blocks.ts';

const SIZE = 1024;

async function blocksOf(...pieces: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return all(exactBlocks(streamOf(...pieces), SIZE));
}

test('a small file takes no more memory than it has bytes: of thousands of them each would take a whole block', async () => {
  const file = Uint8Array.from([1, 2, 3]);
  const [block] = await blocksOf(file);
  assert.equal(block?.buffer.byteLength, 3);
});

test('a stream of single bytes costs one block at a time', async () => {
  const single = Array.from({ length: SIZE * 2 + 1 }, (_, at) => Uint8Array.of(at % 251));
  const blocks = await blocksOf(...single);
  assert.deepEqual(
    blocks.map(({ length, buffer }) => [length, buffer.byteLength]),
    [
      [SIZE, SIZE],
      [SIZE, SIZE],
      [1, 1],
    ],
  );
});

test('pieces of any size, empty ones too, give blocks of one size', async () => {
  const piece = (length: number) => new Uint8Array(length).fill(7);
  const blocks = await blocksOf(piece(0), piece(10), piece(0), piece(SIZE * 3), piece(SIZE - 10), piece(0));
  assert.deepEqual(
    blocks.map(({ length }) => length),
    [SIZE, SIZE, SIZE, SIZE],
  );
});
