import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadEvent } from '../read-event.ts';
import { encode } from '../test-kit/encode.ts';
import { all, streamOf } from '../test-kit/streams.ts';
import { readRegister } from './read-register.ts';

const HEADER = 'card_number,resident_id,issued_on,valid_until,lapsed_on,recorded_on';

async function codes(...rows: readonly string[]): Promise<string[]> {
  const stream = streamOf(encode([HEADER, ...rows, ''].join('\r\n'), 'cp932'));
  const events = await all<ReadEvent>(readRegister('cards', stream));
  return events.flatMap((event) => (event.kind === 'bad' ? [`${event.bad.line} ${event.bad.code}`] : []));
}

test('an id in another width is the same id: the record is met again, as the node meets it', async () => {
  const first = 'XX00000001XX,R-1,2026-04-01,,,2026-04-03';
  assert.deepEqual(await codes(first, 'ＸＸ０００００００１ＸＸ,R-1,2026-04-01,,,2026-04-03'), [
    '3 row.duplicate',
  ]);
  assert.deepEqual(await codes(first, 'xx00000001xx,R-2,2026-04-01,,,2026-04-03'), ['3 row.conflict']);
});
