import type { ImportsView } from '@renkei/contract';
import { badRow, isBadRowCode } from '@renkei/contract/files';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';

/** Imports a page, and rows of a list: the page says how many there are beyond. */
const IMPORTS = 20;
const ROWS = 500;

type Detection = ImportsView['imports'][number]['detection'];
type Text = ReturnType<typeof badRow>['expected'];

/** What came in: each import's files with rows read = kept + named, the rows named, the cells blanked, and "cannot say" by register. */
export async function viewImports(transaction: NodeTransaction): Promise<ImportsView> {
  const imports = await transaction
    .selectFrom('renkei.imports')
    .select(['id', 'started_at', 'finished_at', 'as_of', 'detection'])
    .orderBy('number', 'desc')
    .limit(IMPORTS)
    .execute();
  const files = await filesOf(
    transaction,
    imports.map(({ id }) => id),
  );
  return {
    imports: imports.map((row) => ({
      id: row.id,
      startedAt: row.started_at.toISOString(),
      finishedAt: row.finished_at?.toISOString() ?? null,
      asOf: row.as_of,
      files: files.get(row.id) ?? [],
      detection: ownJson<Detection>(row.detection),
    })),
    coverage: await coverageOf(transaction),
    badRows: await badRowsOf(transaction),
    blankedCells: await blankedCellsOf(transaction),
  };
}

type Files = ImportsView['imports'][number]['files'];

async function filesOf(
  transaction: NodeTransaction,
  importIds: readonly string[],
): Promise<ReadonlyMap<string, Files>> {
  if (importIds.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('renkei.import_files')
    .select(['import_id', 'file', 'register', 'read', 'kept', 'named', 'blanked', 'seen_before', 'outcome'])
    .where('import_id', 'in', importIds)
    .orderBy('file')
    .limit(10_000)
    .execute();
  const files = new Map<string, Files>();
  for (const { import_id: importId, seen_before: seenBefore, outcome, ...file } of rows) {
    files.set(importId, [
      ...(files.get(importId) ?? []),
      { ...file, seenBefore, refused: outcome === 'refused' },
    ]);
  }
  return files;
}

async function coverageOf(transaction: NodeTransaction): Promise<ImportsView['coverage']> {
  const rows = await transaction
    .selectFrom('renkei.coverage')
    .select(['register', 'complete_until'])
    .orderBy('register')
    .limit(100)
    .execute();
  return rows.map((row) => ({ register: row.register, completeUntil: row.complete_until }));
}

async function badRowsOf(transaction: NodeTransaction): Promise<ImportsView['badRows']> {
  const { total } = await transaction
    .selectFrom('renkei.bad_rows')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await transaction
    .selectFrom('renkei.bad_rows')
    .select(['file', 'line', 'col', 'column_name', 'code', 'found', 'expected', 'cure'])
    .orderBy('file')
    .orderBy('line')
    .orderBy('place')
    .limit(ROWS)
    .execute();
  return {
    total,
    rows: rows.map(({ col, column_name: columnName, expected, cure, ...row }) => {
      if (!isBadRowCode(row.code)) throw new Error(`no bad-row code ${row.code}`);
      return {
        ...row,
        column: col,
        columnName,
        expected: ownJson<Text>(expected),
        cure: ownJson<Text>(cure),
      };
    }),
  };
}

async function blankedCellsOf(transaction: NodeTransaction): Promise<ImportsView['blankedCells']> {
  const rows = await transaction
    .selectFrom('renkei.blanked_cells')
    .select(['file', 'line', 'col', 'column_name'])
    .orderBy('file')
    .orderBy('line')
    .limit(ROWS)
    .execute();
  return rows.map(({ col, column_name: columnName, ...cell }) => ({ ...cell, column: col, columnName }));
}
