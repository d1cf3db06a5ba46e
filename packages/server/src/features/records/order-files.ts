import { isWholeFile, tableRegisters } from '@renkei/contract/files';
import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';

/** One file of the import that is being stored. */
export type StoredFile = {
  readonly number: number;
  readonly file: string;
  readonly register: string;
  readonly outcome: string;
  readonly kept: number;
};

/** The files of an import in the order of reading, however they arrived; the order is written to them. */
export async function orderFiles(
  transaction: NodeTransaction,
  importId: string,
): Promise<readonly StoredFile[]> {
  const files = await transaction
    .selectFrom('renkei.import_files')
    .select(['number', 'file', 'register', 'outcome', 'kept'])
    .where('import_id', '=', importId)
    .limit(100_000)
    .execute();
  const ordered = files.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  await sql`
    UPDATE renkei.import_files f SET position = o.position
      FROM unnest(${ordered.map(({ number }) => number)}::bigint[]) WITH ORDINALITY AS o(number, position)
     WHERE f.number = o.number
  `.execute(transaction);
  return ordered;
}

type Order = readonly [register: number, increment: number, file: string];

/** Registers in the order of the contract, each with its whole file before its increments; notifications last. */
function orderOf({ file, register }: StoredFile): Order {
  const at = tableRegisters.findIndex((each) => each === register);
  return [at < 0 ? tableRegisters.length : at, isWholeFile(file) ? 0 : 1, file];
}

function compare(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
}
