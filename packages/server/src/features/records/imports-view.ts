import type { ImportsView } from '@renkei/contract';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';

const IMPORTS = 20;

type Detection = ImportsView['imports'][number]['detection'];

/** What came in: each import's files with rows read = kept + named, and "cannot say" by register. */
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
    imports: imports.map((row) => importOf(row, files.get(row.id) ?? [])),
    more: false,
    coverage: await coverageOf(transaction),
  };
}

type StoredImport = {
  readonly id: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly as_of: string;
  readonly detection: unknown;
};

/** An import of today's kind is one transaction: it stands whole, so it is over as soon as it can be seen. */
function importOf(row: StoredImport, files: Files): ImportsView['imports'][number] {
  const detection = ownJson<Omit<NonNullable<Detection>, 'news'> | null>(row.detection);
  return {
    id: row.id,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    asOf: row.as_of,
    origin: 'command',
    stage: 'done',
    progress: { done: 0, total: null },
    files,
    badRows: files.reduce((sum, { named }) => sum + named, 0),
    blankedCells: files.reduce((sum, { blanked }) => sum + blanked, 0),
    detection: detection && { ...detection, news: { written: 0, reopened: 0, closed: 0 } },
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
      {
        ...file,
        seenBefore,
        state: outcome === 'refused' ? 'refused' : 'read',
        added: null,
        corrected: null,
        known: null,
        cured: 0,
        curedLater: 0,
        toCorrect: false,
      },
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
