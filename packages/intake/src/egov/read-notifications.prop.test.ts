import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { blankRecord } from '../bytes/blank-record.ts';
import { exactBlocks } from '../bytes/exact-blocks.ts';
import { splitRecords } from '../bytes/split-records.ts';
import { newSeenRows } from '../seen-rows.ts';
import { exampleCells, fileOf } from '../test-kit/egov-file.ts';
import { encode } from '../test-kit/encode.ts';
import { all, cutAt, streamOf } from '../test-kit/streams.ts';
import { readNotifications } from './read-notifications.ts';

const WIDE = '０１２３４５６７８９';
const wide = (digits: string): string => Array.from(digits, (digit) => WIDE[Number(digit)]).join('');
const grouped = (digits: string, gap: string): string =>
  [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join(gap);

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  .map((all12) => all12.join(''))
  // Rare digits only: the rest of the file must not hold them by chance.
  .filter((text) => !/^(\d)\1+$/.test(text));
const written = fc
  .tuple(digits, fc.constantFrom('plain', 'wide', 'mixed'), fc.constantFrom('', ' ', '-', '　', '－', ' - '))
  .map(([text, width, gap]) => {
    const form =
      width === 'plain' ? text : width === 'wide' ? wide(text) : text.slice(0, 6) + wide(text.slice(6));
    return { text, form: gap === '' ? form : grouped(form, gap) };
  });
const around = fc.constantFrom('', '見', 'あX', 'O', 'ｱ', '笊', '"', ' ', 'ー見', 'x-', '表');
const plan = fc.record({
  number: written,
  before: around,
  after: around,
  line: fc.integer({ min: 1, max: 12 }),
  column: fc.nat({ max: 70 }),
  junk: fc.constantFrom('', ',', ',,,', '"', '\0', 'x'.repeat(66_000), '\r', '[data]'),
  encoding: fc.constantFrom('utf-8' as const, 'cp932' as const),
  damage: fc.constantFrom([], [0xff], [0x82], [0xe3, 0x81]),
  cuts: fc.array(fc.nat({ max: 100_000 }), { maxLength: 6 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** The example with three rows, and the number somewhere in it. */
function plantedFile({ number, before, after, line, column, junk, encoding, damage }: Plan): Uint8Array {
  const cells = exampleCells();
  cells.push([...(cells[9] ?? [])], [...(cells[9] ?? [])]);
  const target = cells[line - 1] ?? [];
  const at = column % (target.length + 1);
  target.splice(at, at % 2, `${before}${number.form}${after}`);
  const text = fileOf(cells).replaceAll('\u{0}', '');
  const bytes = encode(text, encoding);
  const place = bytes.length - ((column * 7) % 300);
  return Buffer.concat([
    bytes.subarray(0, place),
    Uint8Array.from(damage),
    encode(junk, encoding),
    bytes.subarray(place),
  ]);
}

/** Every way in which the number could be said. */
function sayings(text: string): string[] {
  const gaps = ['', ' ', '-', '　', '－', ' - '];
  return [text, wide(text), text.slice(0, 6) + wide(text.slice(6))].flatMap((form) =>
    gaps.map((gap) => (gap === '' ? form : grouped(form, gap))),
  );
}

test('a number planted anywhere occurs in nothing that is returned', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (planned) => {
      const bytes = plantedFile(planned);
      const events = await all(
        readNotifications('notifications/a.csv', streamOf(...cutAt(bytes, planned.cuts)), newSeenRows()),
      );
      const said = JSON.stringify(events);
      assert.deepEqual(
        sayings(planned.number.text).filter((saying) => said.includes(saying)),
        [],
      );
    }),
    { numRuns: 400 },
  );
});

test('a number planted anywhere is not in the bytes that are hashed and decoded', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (planned) => {
      const bytes = plantedFile(planned);
      const records = (await all(splitRecords(exactBlocks(streamOf(bytes))))).flat();
      const left = Buffer.concat(
        records.map((record) =>
          record.problem === 'too-long' ? Buffer.alloc(0) : blankRecord(record, 0).record.bytes,
        ),
      );
      const found = sayings(planned.number.text).filter((saying) =>
        left.includes(Buffer.from(encode(saying, planned.encoding))),
      );
      assert.deepEqual(found, []);
    }),
    { numRuns: 300 },
  );
});

test('any bytes at all: the counts add up, nothing throws, and every cut gives the same', async () => {
  const chaos = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(
        fc.oneof(fc.constantFrom(...Array.from('10101,,"\r\n個人番号')), fc.uint8Array({ maxLength: 3 })),
        {
          maxLength: 120,
        },
      )
      .map((parts) =>
        Buffer.concat([
          encode(fileOf(exampleCells()), 'cp932'),
          ...parts.map((part) => (typeof part === 'string' ? encode(part, 'cp932') : part)),
        ]),
      ),
  );
  await fc.assert(
    fc.asyncProperty(chaos, fc.array(fc.nat({ max: 3000 }), { maxLength: 5 }), async (bytes, cuts) => {
      const once = await all(readNotifications('n.csv', streamOf(bytes), newSeenRows()));
      const cut = await all(readNotifications('n.csv', streamOf(...cutAt(bytes, cuts)), newSeenRows()));
      assert.deepEqual(cut, once);
      const end = once.at(-1);
      assert.ok(end?.kind === 'file');
      assert.equal(end.counts.read, end.counts.kept + end.counts.named);
      assert.equal(end.counts.kept, once.filter(({ kind }) => kind === 'kept').length);
    }),
    { numRuns: 300 },
  );
});

test('without numbers to blank the content hash is the SHA-256 of the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
      const bytes = Buffer.concat([encode(fileOf(exampleCells()), 'cp932'), tail]);
      const events = await all(readNotifications('n.csv', streamOf(bytes), newSeenRows()));
      const end = events.at(-1);
      assert.ok(end?.kind === 'file');
      if (end.counts.blanked > 0) return;
      assert.equal(end.contentHash, createHash('sha256').update(bytes).digest('hex'));
    }),
    { numRuns: 100 },
  );
});
