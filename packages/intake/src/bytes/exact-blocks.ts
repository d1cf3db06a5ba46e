/** A stream of bytes, as a file or an upload gives it. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const BLOCK = 256 * 1024;

/** The same bytes in blocks of one size, the last one shorter: what follows cannot depend on how a stream was cut. */
export async function* exactBlocks(stream: ByteStream, size = BLOCK): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of stream) {
    if (filled === 0 && chunk.length === size) {
      // As a file is read: nothing to cut or to join.
      yield chunk;
      continue;
    }
    let taken = 0;
    while (taken < chunk.length) {
      const part = chunk.subarray(taken, taken + size - filled);
      block.set(part, filled);
      taken += part.length;
      filled += part.length;
      if (filled < size) continue;
      yield block;
      block = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
