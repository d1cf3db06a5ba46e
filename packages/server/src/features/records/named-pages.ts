import { BadRowsPage, type BlankedCellsPage } from '@renkei/contract';
import type { NodeTransaction } from '../../platform/access/door.ts';

/** A part of a list: positions count from 1. */
export type Part = { readonly from: number; readonly limit: number };

/** The named rows of an import from a position on, by file, line and problem. */
export async function badRowsFrom(
  transaction: NodeTransaction,
  importId: string,
  { from, limit }: Part,
): Promise<BadRowsPage> {
  const total = await countOf(transaction, 'renkei.bad_rows', importId);
  const rows = await transaction
    .selectFrom('renkei.bad_rows')
    .select(['file', 'line', 'col', 'column_name', 'code', 'found', 'expected', 'cure', 'cured_by'])
    .where('import_id', '=', importId)
    .orderBy('file')
    .orderBy('line')
    .orderBy('place')
    .offset(from - 1)
    .limit(limit)
    .execute();
  return BadRowsPage.parse({
    total,
    rows: rows.map(({ col, column_name: columnName, cured_by: curedBy, ...row }, at) => ({
      ...row,
      position: from + at,
      column: col,
      columnName,
      cured: curedBy !== null,
    })),
  });
}

/** The cells of an import in which an individual number stood, from a position on; never what. */
export async function blankedCellsFrom(
  transaction: NodeTransaction,
  importId: string,
  { from, limit }: Part,
): Promise<BlankedCellsPage> {
  const total = await countOf(transaction, 'renkei.blanked_cells', importId);
  const rows = await transaction
    .selectFrom('renkei.blanked_cells')
    .select(['file', 'line', 'col', 'column_name'])
    .where('import_id', '=', importId)
    .orderBy('file')
    .orderBy('line')
    .orderBy('col')
    .offset(from - 1)
    .limit(limit)
    .execute();
  const cells = rows.map(({ col, column_name: columnName, ...cell }, at) => ({
    ...cell,
    position: from + at,
    column: col,
    columnName,
  }));
  return { total, cells };
}

/** How many of them an import has. */
export async function countOf(
  transaction: NodeTransaction,
  table: 'renkei.bad_rows' | 'renkei.blanked_cells',
  importId: string,
): Promise<number> {
  const { total } = await transaction
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  return total;
}
