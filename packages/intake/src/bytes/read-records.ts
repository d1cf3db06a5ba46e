import { type Encoding, encodingOf, startsWithBom } from './encoding.ts';
import { type ByteStream, exactBlocks } from './exact-blocks.ts';
import type { RawRecord } from './raw-record.ts';
import { splitRecords } from './split-records.ts';

/** What is learnt of a file while it is read. */
export type FileState = { encoding: Encoding; bom: Uint8Array };

export function newFileState(): FileState {
  return { encoding: 'ascii', bom: new Uint8Array(0) };
}

/** The records of a file, block by block; `state` is up to date for the records already yielded. */
export function readRecords(stream: ByteStream, state: FileState): AsyncGenerator<RawRecord[]> {
  return splitRecords(watched(exactBlocks(stream), state));
}

async function* watched(blocks: AsyncIterable<Uint8Array>, state: FileState): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const block of blocks) {
    if (state.encoding === 'ascii') state.encoding = encodingOf(block);
    const bomLength = isFirst && startsWithBom(block) ? 3 : 0;
    if (bomLength > 0) state.bom = block.slice(0, bomLength);
    isFirst = false;
    yield block.subarray(bomLength);
  }
}
