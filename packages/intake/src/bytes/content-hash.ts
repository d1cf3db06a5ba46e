import { createHash } from 'node:crypto';
import type { RawRecord } from './raw-record.ts';
import type { FileState } from './read-records.ts';

/**
 * SHA-256 of a file as it is after blanking; of a file without individual numbers and over-long lines it is the hash
 * of the file itself. Of a line that is too long only its existence counts, since none of it is kept.
 */
export type ContentHash = { add(record: RawRecord): void; digest(): string };

const TOO_LONG = Buffer.from('a line that is too long\n');

/** `state` gives the byte order mark, which stands before the first record. */
export function newContentHash(state: FileState): ContentHash {
  const hash = createHash('sha256');
  let isFirst = true;
  return {
    add: (record) => {
      if (isFirst) hash.update(state.bom);
      isFirst = false;
      if (record.problem !== 'too-long') hash.update(record.bytes);
      else if (record.isFirstPart) hash.update(TOO_LONG);
    },
    digest: () => hash.digest('hex'),
  };
}
