/** A stream of bytes, as a file or an upload gives it. A piece stays as it is once it was given: nothing copies it. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const BLOCK = 256 * 1024;
const NOTHING = new Uint8Array(0);

/**
 * The same bytes in blocks of one size, the last one shorter: what follows cannot depend on how a stream was cut. Memory
 * for a block is taken only where pieces must be joined: most files of notices are one piece and far shorter.
 */
export async function* exactBlocks(stream: ByteStream, size = BLOCK): AsyncGenerator<Uint8Array> {
  // What is not given on yet: a piece as it came, or the beginning of a block.
  let held: Uint8Array = NOTHING;
  let block: Uint8Array = NOTHING;
  for await (const chunk of stream) {
    let rest = chunk;
    while (held.length + rest.length >= size) {
      const part = rest.subarray(0, size - held.length);
      yield held.length === 0
        ? part
        : joined(held, part, block.length === size ? block : new Uint8Array(size));
      [held, block] = [NOTHING, NOTHING];
      rest = rest.subarray(part.length);
    }
    if (rest.length === 0) continue;
    if (held.length === 0) held = rest;
    else {
      if (block.length === 0) block = new Uint8Array(size);
      held = joined(held, rest, block);
    }
  }
  if (held.length > 0) yield held;
}

/** Both in `block`, where the first of them may stand already. */
function joined(first: Uint8Array, second: Uint8Array, block: Uint8Array): Uint8Array {
  if (first.buffer !== block.buffer) block.set(first);
  block.set(second, first.length);
  return block.subarray(0, first.length + second.length);
}
