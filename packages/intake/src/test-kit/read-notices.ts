import type { ByteStream } from '../bytes/exact-blocks.ts';
import { noticeBatches } from '../notices/read-notices.ts';
import { oneByOne } from '../one-by-one.ts';
import type { ReadEvent } from '../read-event.ts';
import type { SeenRows } from '../seen-rows.ts';

/** Everything that comes of one CSV file of notices, event by event. */
export function readNotices(
  file: string,
  stream: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent<'notifications' | 'separations'>> {
  return oneByOne(noticeBatches(file, stream, seen));
}
