import assert from 'node:assert/strict';
import { notificationColumns, type Register, registerFiles } from '@renkei/contract/files';
import { readNotifications } from '../egov/read-notifications.ts';
import type { ReadEvent } from '../read-event.ts';
import { readCoverage } from '../registers/read-coverage.ts';
import { readRegister } from '../registers/read-register.ts';
import { newSeenRows } from '../seen-rows.ts';
import { headLines } from '../test-kit/corrupt/good-lines.ts';
import { naiveRows } from '../test-kit/corrupt/naive-rows.ts';
import { all, streamOf } from '../test-kit/streams.ts';

const FILE = 'notifications/fuzz.csv';
// Twelve digits of either width, or three groups of four, and no digit beside them.
const D = '[0-9０-９]';
const NUMBER = new RegExp(`(?<!${D})(?:${D}{12}|${D}{4}[ 　-]${D}{4}[ 　-]${D}{4})(?!${D})`, 'u');

export function readAll(register: Register, bytes: Uint8Array): Promise<ReadEvent[]> {
  const stream = streamOf(bytes);
  if (register === 'notifications') return all<ReadEvent>(readNotifications(FILE, stream, newSeenRows()));
  return all<ReadEvent>(register === 'coverage' ? readCoverage(stream) : readRegister(register, stream));
}

/** Whatever the bytes are: it ends, every row is kept or named, every message has place and cure, no number comes out. */
export async function assertReading(register: Register, bytes: Uint8Array): Promise<readonly ReadEvent[]> {
  const events = await readAll(register, bytes);
  const end = events.at(-1);
  assert.ok(end?.kind === 'file', 'the file has an end');
  const { counts, outcome } = end;
  assert.equal(events.filter(({ kind }) => kind === 'file').length, 1);
  assert.equal(counts.read, counts.kept + counts.named, 'read = kept + named');
  const kept = events.flatMap((event) => (event.kind === 'kept' ? [event.source.line] : []));
  assert.equal(kept.length, counts.kept, 'as many rows as are counted');
  if (outcome === 'read') assertEveryRow(events, kept, naiveRows(bytes, headLines(register)));
  else assert.ok(kept.length === 0 && events.some(({ kind }) => kind === 'bad'), 'a refusal has a reason');
  assertWords(register, events);
  assertNoNumber(register, events);
  return events;
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

function assertWords(register: Register, events: readonly ReadEvent[]): void {
  const [file, columns] =
    register === 'notifications'
      ? [FILE, notificationColumns]
      : [registerFiles[register].file, registerFiles[register].columns];
  const names = new Set(['', ...columns.map(({ name }) => name)]);
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

/** Registers have no column for the number and keep the ids and texts they are given; no message of theirs repeats one. */
function assertNoNumber(register: Register, events: readonly ReadEvent[]): void {
  const said = events.flatMap((event): readonly object[] => {
    if (event.kind === 'bad') return [event.bad];
    return event.kind === 'kept' && register === 'notifications' ? [event] : [];
  });
  const found = stringsOf(said).filter((text) => NUMBER.test(text));
  assert.deepEqual(found, [], 'no individual number comes out');
}

/** As they are: JSON would write a control character as digits. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
