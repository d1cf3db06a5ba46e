import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, streamOf } from '../test-kit/streams.ts';
import { exactBlocks } from './exact-blocks.ts';
import { cellBytes, cellCount, type RawRecord } from './raw-record.ts';
import { splitRecords } from './split-records.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

async function recordsOf(text: string): Promise<RawRecord[]> {
  return (await all(splitRecords(exactBlocks(streamOf(bytes(text)))))).flat();
}

function cellsOf(record: RawRecord): string[] {
  return Array.from({ length: cellCount(record) }, (_, index) =>
    Buffer.from(cellBytes(record, index)).toString('latin1'),
  );
}

async function read(text: string): Promise<(readonly [number, string | undefined, ...string[]])[]> {
  return (await recordsOf(text)).map((record) => [record.line, record.problem, ...cellsOf(record)] as const);
}

test('CRLF, LF and a lone CR each end a line, and the last one may be missing', async () => {
  assert.deepEqual(await read('a,b\r\nc\nd\re,'), [
    [1, undefined, 'a', 'b'],
    [2, undefined, 'c'],
    [3, undefined, 'd'],
    [4, undefined, 'e', ''],
  ]);
});

test('a cell in quotes holds commas, doubled quotes and line breaks, and lines are still counted', async () => {
  assert.deepEqual(await read('"a,""b""\r\nc",d\ne'), [
    [1, undefined, 'a,""b""\r\nc', 'd'],
    [3, undefined, 'e'],
  ]);
});

test('a quote that is never closed costs its own line only', async () => {
  assert.deepEqual(await read('a,"b\nc,d\ne,f\n'), [
    [1, 'quote-broken', 'a', '"b'],
    [2, undefined, 'c', 'd'],
    [3, undefined, 'e', 'f'],
  ]);
});

test('a quote that a quote of the next line seems to close costs its own line only', async () => {
  assert.deepEqual(await read('a,"b\nc,"d"\ne\n'), [
    [1, 'quote-broken', 'a', '"b'],
    [2, undefined, 'c', 'd'],
    [3, undefined, 'e'],
  ]);
});

test('an unclosed quote in a file larger than the limit does not swallow it', async () => {
  const many = 'x,y\n'.repeat(60_000);
  const records = await recordsOf(`"open,\n${many}`);
  assert.equal(records.length, 60_001);
  assert.deepEqual(
    records.filter(({ problem }) => problem !== undefined).map(({ line }) => line),
    [1],
  );
});

test('a quote inside a plain cell is text', async () => {
  assert.deepEqual(await read('a"b,c\n'), [[1, undefined, 'a"b', 'c']]);
});

test('a line of exactly 64 KiB is a record, one byte more is too long', async () => {
  const exact = await recordsOf(`${'x'.repeat(65_536)}\ny\n`);
  assert.deepEqual(
    exact.map(({ problem }) => problem),
    [undefined, undefined],
  );
  const over = await recordsOf(`${'x'.repeat(65_537)}\ny\n`);
  assert.deepEqual(
    over.map(({ problem, line, isFirstPart }) => [problem, line, isFirstPart]),
    [
      ['too-long', 1, true],
      ['too-long', 1, false],
      [undefined, 2, true],
    ],
  );
});

test('the parts of a line that is too long keep the numbers of their columns', async () => {
  const parts = await recordsOf(`${'abc,'.repeat(40_000)}last\nnext`);
  const last = parts.at(-2);
  assert.equal((last?.firstColumn ?? 0) + (last === undefined ? 0 : cellCount(last)) - 1, 40_001);
  assert.deepEqual(last === undefined ? [] : cellsOf(last).at(-1), 'last');
});

test('NUL bytes and any other bytes are content', async () => {
  assert.deepEqual(await read('\0\x01,\xff\xfe\n'), [[1, undefined, '\0\x01', '\xff\xfe']]);
});

test('no bytes, no records', async () => {
  assert.deepEqual(await recordsOf(''), []);
});

test('a line without end is read in constant memory', async () => {
  const piece = new Uint8Array(1024 * 1024).fill(0x78);
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let count = 0; count < 100; count += 1) yield piece;
  }
  const before = process.memoryUsage().rss;
  let parts = 0;
  for await (const records of splitRecords(exactBlocks(endless()))) parts += records.length;
  assert.equal(parts, 100 * 16);
  assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024);
});
