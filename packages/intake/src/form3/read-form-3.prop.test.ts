import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readNotices } from '../notices/read-notices.ts';
import { newSeenRows } from '../seen-rows.ts';
import { fileOf } from '../test-kit/egov-file.ts';
import { encode } from '../test-kit/encode.ts';
import { form3Cells } from '../test-kit/form-3-file.ts';
import { all, cutAt, streamOf } from '../test-kit/streams.ts';

const [header = '', hire = '', separation = ''] = fileOf(form3Cells()).split('\r\n');
const cell = fc.oneof(
  fc.constantFrom(...hire.split(','), ...separation.split(','), '123456789012', '"', '""', '難民認定申請'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const line = fc.oneof(
  fc.constantFrom(hire, separation, '', ','.repeat(18)),
  fc.array(cell, { minLength: 17, maxLength: 21 }).map((cells) => cells.join(',')),
);

test('of any file kept and named rows are the rows read, however its bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.nat(2000), { maxLength: 3 }),
      async (lines, cuts) => {
        const bytes = encode([header, ...lines].join('\n'), 'utf-8');
        const events = await all(readNotices('a.csv', streamOf(...cutAt(bytes, cuts)), newSeenRows()));
        const last = events.at(-1);
        assert.ok(last?.kind === 'file' && last.outcome === 'read');
        const kept = events.filter(({ kind }) => kind === 'kept').length;
        const named = new Set(events.flatMap((event) => (event.kind === 'bad' ? [event.bad.line] : []))).size;
        assert.deepEqual([last.counts.kept, last.counts.named], [kept, named]);
        assert.equal(last.counts.read, kept + named);
        assert.ok(!JSON.stringify(events).includes('123456789012'));
        const whole = await all(readNotices('a.csv', streamOf(bytes), newSeenRows()));
        assert.deepEqual(events, whole);
      },
    ),
    { numRuns: 150 },
  );
});
