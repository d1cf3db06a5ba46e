import assert from 'node:assert/strict';
import { form3Columns, notificationColumns, type Register, registerFiles } from '@renkei/contract/files';
import { readNotifications } from '../egov/read-notifications.ts';
import type { ReadEvent } from '../read-event.ts';
import { readCoverage } from '../registers/read-coverage.ts';
import { readRegister } from '../registers/read-register.ts';
import { newSeenRows } from '../seen-rows.ts';
import { headLines } from '../test-kit/corrupt/good-lines.ts';
import { naiveRows } from '../test-kit/corrupt/naive-rows.ts';
import { readNotices } from '../notices/read-notices.ts';
import { all, streamOf } from '../test-kit/streams.ts';

export const FILE = 'notifications/fuzz.csv';
// Twelve digits of either width, or three groups of four, and no digit beside them.
/** Of files and in the ids of notices: by chance twelve digits stand in them. */
const HASHES = /^[0-9a-f]{64}$|(?<=\/\d{8}\/)[0-9a-f]{12}$/gu;
const LABELS = ['utf-8', 'shift_jis'];
const D = '[0-9０-９]';
const NUMBER = new RegExp(`(?<!${D})(?:${D}{12}|${D}{4}[ 　-]${D}{4}[ 　-]${D}{4})(?!${D})`, 'u');

/** A register, or Form No. 3 as CSV, which stands among the notices. */
export type FileKind = Register | 'form-3';

export function readAll(kind: FileKind, bytes: Uint8Array): Promise<ReadEvent[]> {
  const stream = streamOf(bytes);
  if (kind === 'form-3') return all<ReadEvent>(readNotices(FILE, stream, newSeenRows()));
  if (kind === 'notifications') return all<ReadEvent>(readNotifications(FILE, stream, newSeenRows()));
  return all<ReadEvent>(kind === 'coverage' ? readCoverage(stream) : readRegister(kind, stream));
}

/** Whatever the bytes are: it ends, every row is kept or named, every message has place and cure, no number comes out. */
export async function assertReading(kind: FileKind, bytes: Uint8Array): Promise<readonly ReadEvent[]> {
  const events = await readAll(kind, bytes);
  const { kept, outcome } = assertCounted(events);
  if (outcome === 'read') assertEveryRow(events, kept, naiveRows(bytes, headLines(kind)));
  assertWords(kind, events);
  assertNoNumber(events);
  return events;
}

/** One end, and as many rows as it counts; where the file is refused, none and a reason. */
export function assertCounted(events: readonly ReadEvent[]) {
  const end = events.at(-1);
  assert.ok(end?.kind === 'file', 'the file has an end');
  const { counts, outcome } = end;
  assert.equal(events.filter(({ kind }) => kind === 'file').length, 1);
  assert.equal(counts.read, counts.kept + counts.named, 'read = kept + named');
  const kept = events.flatMap((event) => (event.kind === 'kept' ? [event.source.line] : []));
  assert.equal(kept.length, counts.kept, 'as many rows as are counted');
  const isRefusal = kept.length === 0 && events.some(({ kind }) => kind === 'bad');
  assert.ok(outcome === 'read' || isRefusal, 'a refusal has a reason');
  return { kept, outcome };
}

/** Against a naive count of rows by their lines: none is lost, none is both, none is made up. */
function assertEveryRow(
  events: readonly ReadEvent[],
  kept: readonly number[],
  expected: readonly number[],
): void {
  const named = new Set(events.flatMap((event) => (event.kind === 'bad' ? [event.bad.line] : [])));
  const end = events.at(-1);
  assert.ok(end?.kind === 'file');
  assert.equal(named.size, end.counts.named, 'as many rows named as are counted');
  assert.deepEqual(
    [...kept, ...named].sort((a, b) => a - b),
    expected,
    'the rows of a naive count',
  );
}

/** Names of columns that messages of a kind may say: of a file of notices the first line decides which they are. */
function columnNames(kind: FileKind): readonly string[] {
  if (kind === 'form-3') return [...form3Columns, ...notificationColumns].map(({ name }) => name);
  const columns = kind === 'notifications' ? notificationColumns : registerFiles[kind].columns;
  return columns.map(({ name }) => name);
}

export function assertWords(kind: FileKind, events: readonly ReadEvent[]): void {
  const file = kind === 'notifications' || kind === 'form-3' ? FILE : registerFiles[kind].file;
  const names = new Set(['', 'renkei_row', ...columnNames(kind)]);
  for (const event of events) {
    if (event.kind !== 'bad') continue;
    const { bad } = event;
    assert.equal(bad.file, file);
    assert.ok(names.has(bad.columnName), `a name of the contract: ${bad.columnName}`);
    for (const text of [bad.cure, bad.expected]) {
      assert.ok(text.ja !== '' && text.en !== '' && !text.en.includes('{'), bad.code);
    }
    assert.ok(Array.from(bad.found).length <= 80 && !/\p{Cc}/u.test(bad.found), bad.code);
  }
}

/** Of whatever is returned, a file to correct among it, whichever way its bytes are read. */
export function assertNoNumber(events: readonly ReadEvent[]): void {
  const found = stringsOf(events).filter((text) => NUMBER.test(text.replaceAll(HASHES, '')));
  assert.deepEqual(found, [], 'no individual number comes out');
}

/** As they are: JSON would write a control character as digits. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return LABELS.map((label) => new TextDecoder(label).decode(value));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
