import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '../test-kit/encode.ts';
import { all, streamOf } from '../test-kit/streams.ts';
import { readCoverage } from './read-coverage.ts';

function read(...lines: readonly string[]) {
  const text = ['register,complete_until', ...lines, ''].join('\n');
  return all(readCoverage(streamOf(encode(text, 'utf-8'))));
}

test('rows that contradict each other both go, and are named', async () => {
  const events = await read('cards,2026-10-01', 'stays,2026-10-01', 'cards,2026-10-30');
  assert.deepEqual(
    events.map((event) => (event.kind === 'kept' ? event.row.register : event.kind)),
    ['bad', 'bad', 'stays', 'file'],
  );
  const end = events.at(-1);
  assert.ok(end?.kind === 'file');
  assert.deepEqual([end.counts.read, end.counts.kept, end.counts.named], [3, 1, 2]);
});

test('the same row twice counts once', async () => {
  const events = await read('cards,2026-10-01', 'cards,2026-10-01');
  assert.deepEqual(
    events.map((event) => event.kind),
    ['bad', 'kept', 'file'],
  );
});
