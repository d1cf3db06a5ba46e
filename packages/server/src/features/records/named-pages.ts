import { BadRowsPage, type BlankedCellsPage } from '@renkei/contract';
import type { NodeTransaction } from '../../platform/access/door.ts';

/** A part of a list: positions count from 1. */
export type Part = { readonly from: number; readonly limit: number };

/** A part of the named rows, of all files or of one; positions are those of the import in either case. */
export type PartOfBadRows = Part & { readonly file?: string | undefined };

/** The named rows of an import from a position on, by file, line and problem; `total` counts those of the file, or all. */
export async function badRowsFrom(
  transaction: NodeTransaction,
  importId: string,
  { from, limit, file }: PartOfBadRows,
): Promise<BadRowsPage> {
  const { total, before } = await placeOf(transaction, importId, file);
  const first = Math.max(from, before + 1);
  const rows = await transaction
    // What lies before is passed over in the key alone; only the rows of this part are read.
    .with('part', (query) =>
      query
        .selectFrom('renkei.bad_rows')
        .select(['file', 'line', 'place'])
        .where('import_id', '=', importId)
        .$if(file !== undefined, (all) => all.where('file', '=', file ?? ''))
        .orderBy('file')
        .orderBy('line')
        .orderBy('place')
        .offset(first - before - 1)
        .limit(limit),
    )
    .selectFrom('part')
    .innerJoin('renkei.bad_rows as b', (join) =>
      join
        .onRef('b.file', '=', 'part.file')
        .onRef('b.line', '=', 'part.line')
        .onRef('b.place', '=', 'part.place'),
    )
    .select(['b.file', 'b.line', 'col', 'column_name', 'code', 'found', 'expected', 'cure', 'cured_by'])
    .where('b.import_id', '=', importId)
    .orderBy('b.file')
    .orderBy('b.line')
    .orderBy('b.place')
    .limit(limit)
    .execute();
  return BadRowsPage.parse({
    total,
    rows: rows.map(({ col, column_name: columnName, cured_by: curedBy, ...row }, at) => ({
      ...row,
      position: first + at,
      column: col,
      columnName,
      cured: curedBy !== null,
    })),
  });
}

/** How many named rows a file has and how many stand before its first one: counted along the primary key. */
async function placeOf(
  transaction: NodeTransaction,
  importId: string,
  file: string | undefined,
): Promise<{ readonly total: number; readonly before: number }> {
  if (file === undefined)
    return { total: await countOf(transaction, 'renkei.bad_rows', importId), before: 0 };
  return transaction
    .selectFrom('renkei.bad_rows')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('file', '=', file).as('total'),
      fn.countAll<number>().filterWhere('file', '<', file).as('before'),
    ])
    .where('import_id', '=', importId)
    .where('file', '<=', file)
    .executeTakeFirstOrThrow();
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
async function countOf(
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
