import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadEvent } from '../read-event.ts';
import { newSeenRows } from '../seen-rows.ts';
import { byteCorruptions, corruptBytes } from '../test-kit/corrupt/corrupt-bytes.ts';
import { form3Cells, withForm3Cell } from '../test-kit/form-3-file.ts';
import { newRandom, type Random } from '../test-kit/random.ts';
import { readNotices } from '../notices/read-notices.ts';
import { all, streamOf } from '../test-kit/streams.ts';
import { numberCell, packed, workbookParts } from '../test-kit/workbook-file.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { assertCounted, assertNoNumber, assertWords, FILE } from './assert-reading.ts';
import { fuzz } from './fuzz-budget.ts';

/** Of one file, on a machine that does other things too. */
const LONGEST_MS = 20_000;

/** A small good workbook with individual numbers in a text, in a cell of its own and as a number. */
function goodParts(): Record<string, string> {
  const rows = withForm3Cell(2, '氏名', 'SAMPLE 9999-9999-9999 HANAKO').map((cells) => [...cells]);
  const telephone = rows[0]?.indexOf('事業所電話番号') ?? -1;
  return workbookParts([
    ...rows,
    (rows[2] ?? []).with(telephone, '９９９９９９９９９９９９'),
    (rows[2] ?? []).map((cell, at) => (at === telephone ? numberCell(999_999_999_999) : cell)),
  ]);
}

/** Spoilt before it is packed, so that it can be unpacked and is wrong inside, or behind, so that it is not the archive it says. */
function spoiltWorkbook(random: Random): { bytes: Uint8Array; done: readonly string[] } {
  const parts = goodParts();
  const done: string[] = [];
  for (let count = random.below(3); count > 0; count -= 1) {
    const part = random.pick(Object.keys(parts));
    const name = random.pick(byteCorruptions);
    const bytes = corruptBytes(name, Buffer.from(parts[part] ?? ''), random);
    parts[part] = Buffer.from(bytes).toString('latin1');
    done.push(`${part}: ${name}`);
  }
  let bytes = packed(parts);
  for (let count = done.length === 0 ? 1 : random.below(2); count > 0; count -= 1) {
    const name = random.pick(byteCorruptions);
    bytes = corruptBytes(name, bytes, random);
    done.push(name);
  }
  return { bytes, done };
}

async function assertWorkbook(bytes: Uint8Array): Promise<readonly ReadEvent[]> {
  const started = performance.now();
  const events = await all<ReadEvent>(readWorkbook(FILE, streamOf(bytes), newSeenRows()));
  assert.ok(performance.now() - started < LONGEST_MS, 'it ends in time');
  assertCounted(events);
  assertWords('form-3', events);
  assertNoNumber(events);
  return events;
}

test('a workbook with individual numbers in it is read without them', async () => {
  const events = await assertWorkbook(packed(goodParts()));
  const end = events.at(-1);
  assert.ok(end?.kind === 'file' && end.outcome === 'read');
  assert.equal(end.counts.blanked, 3);
});

test('spoilt workbooks, one seed after the other: each ends in time, with a message or its rows, and no number comes out', async () => {
  const files = await fuzz(
    (seed) => spoiltWorkbook(newRandom(seed)),
    ({ bytes }) => assertWorkbook(bytes),
  );
  assert.ok(files > 3, `only ${files} files`);
});

test('a workbook named .csv, whole, cut or spoilt behind its first bytes, is refused and none of it is read as text', async () => {
  const whole = packed(goodParts());
  for (const bytes of [whole, whole.subarray(0, 40), Buffer.concat([whole, Buffer.from('999999999999\n')])]) {
    const events = await all<ReadEvent>(readNotices(FILE, streamOf(bytes), newSeenRows()));
    assertCounted(events);
    assertNoNumber(events);
    assert.deepEqual(
      events.flatMap((event) => (event.kind === 'bad' ? [event.bad.code] : [])),
      ['file.workbook-named-csv'],
    );
  }
});

test('text named .xlsx is refused, whatever encoding or numbers it has', async () => {
  const text = form3Cells().map((cells) => cells.join(','));
  for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
    const bytes = Buffer.from([...text, '999999999999', ''].join('\r\n'), encoding);
    const events = await assertWorkbook(bytes);
    assert.deepEqual(
      events.flatMap((event) => (event.kind === 'bad' ? [event.bad.code] : [])),
      ['file.not-a-workbook'],
    );
  }
});
