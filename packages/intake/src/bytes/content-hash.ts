import { createHash } from 'node:crypto';
import type { RawRecord } from './raw-record.ts';
import type { FileState } from './read-records.ts';

/**
 * SHA-256 of a file as it is after blanking; of a file without individual numbers and over-long lines it is the hash
 * of the file itself. Of a line that is too long only its existence counts, since none of it is kept.
 */
export type ContentHash = {
  /** In the order of the file. The bytes may be looked at as late as at the next `settle` or `digest`. */
  add(record: RawRecord): void;
  settle(): void;
  digest(): string;
};

const TOO_LONG = Buffer.from('a line that is too long\n');
const NOTHING = new Uint8Array(0);

/** `state` gives the byte order mark, which stands before the first record. */
export function newContentHash(state: FileState): ContentHash {
  const hash = createHash('sha256');
  let isFirst = true;
  // Records that lie side by side in memory are hashed together: a call for each costs more than its bytes do.
  let first: Uint8Array = NOTHING;
  let length = 0;
  const settle = (): void => {
    if (length > 0) hash.update(new Uint8Array(first.buffer, first.byteOffset, length));
    length = 0;
  };
  const put = (bytes: Uint8Array): void => {
    const isNext = bytes.buffer === first.buffer && bytes.byteOffset === first.byteOffset + length;
    if (!isNext) settle();
    if (length === 0) first = bytes;
    length += bytes.length;
  };
  return {
    add: (record) => {
      if (isFirst) put(state.bom);
      isFirst = false;
      if (record.problem !== 'too-long') put(record.bytes);
      else if (record.isFirstPart) put(TOO_LONG);
    },
    settle,
    digest: () => {
      settle();
      return hash.digest('hex');
    },
  };
}
