import { hash } from 'node:crypto';

/** Remembers which rows were met, by id and day of recording; holds a short hash of each, not its content. */
export type SeenRows = { meet(key: readonly string[], content: unknown): 'new' | 'same' | 'different' };

// 132 bits: two different rows do not meet by chance.
const DIGEST_LENGTH = 22;

/** One for each register; the files of one register share it. */
export function newSeenRows(): SeenRows {
  const seen = new Map<string, string>();
  return {
    meet: (key, content) => {
      const name = key.join('\n');
      const digest = hash('sha256', JSON.stringify(content), 'base64').slice(0, DIGEST_LENGTH);
      const before = seen.get(name);
      if (before === undefined) seen.set(name, digest);
      if (before === undefined) return 'new';
      return before === digest ? 'same' : 'different';
    },
  };
}
