import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestFirst } from './newest-first.ts';

const at = (text: string, what: string) => ({ at: text, what });

test('history reads newest first; of one moment, what was written last comes first', () => {
  const entries = [
    at('2026-10-01T00:00:00Z', 'a'),
    at('2026-10-02T00:00:00Z', 'b'),
    at('2026-10-02T00:00:00Z', 'c'),
  ];
  assert.deepEqual(
    newestFirst(entries).map(({ what }) => what),
    ['c', 'b', 'a'],
  );
});
