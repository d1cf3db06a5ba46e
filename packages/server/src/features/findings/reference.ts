import { randomInt } from 'node:crypto';
import type { NodeTransaction } from '../../platform/access/door.ts';

/** Without I, L, O and U, which are misread or make words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random reference such as F-7K2M-49: neither order nor gaps say anything. */
export async function newReference(transaction: NodeTransaction): Promise<string> {
  for (;;) {
    const reference = `F-${pick(LETTERS, 4)}-${pick('0123456789', 2)}`;
    const taken = await transaction
      .selectFrom('renkei.findings')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (taken === undefined) return reference;
  }
}

function pick(letters: string, count: number): string {
  return Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');
}
