import type { ByteStream } from '../bytes/exact-blocks.ts';
import { LF } from '../bytes/raw-record.ts';

const LONGEST = 64 * 1024;

/** The first line of a stream, cut at 64 KiB, and the whole stream to be read from its beginning. */
export async function peekLine(
  stream: ByteStream,
): Promise<{ readonly line: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const chunks = chunksOf(stream);
  const taken: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
    if (length >= LONGEST || next.value.includes(LF)) break;
  }
  const start = Buffer.concat(taken);
  const end = start.indexOf(LF);
  const line = start.subarray(0, Math.min(end < 0 ? start.length : end, LONGEST));
  return { line, whole: continued(taken, chunks) };
}

async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  yield* stream;
}

async function* continued(
  taken: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
