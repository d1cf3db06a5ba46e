import { newDigestTable } from './digest-table.ts';
import { fingerprint } from './fingerprint.ts';

/** Remembers which rows were met, by id and day of recording; holds short digests of each, not its content. */
export type SeenRows = { meet(key: readonly string[], content: unknown): 'new' | 'same' | 'different' };

/** One for each register; the files of one register share it. About 20 bytes a row (`digest-table.ts`). */
export function newSeenRows(): SeenRows {
  const table = newDigestTable();
  return { meet: (key, content) => table.meet(key.join('\n'), fingerprint(content)) };
}
