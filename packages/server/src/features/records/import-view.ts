import type { ImportDetection, ImportFileView, ImportStage, ImportView } from '@renkei/contract';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { aliveAmong, type Database } from '../../platform/database/index.ts';
import { ownJson } from '../../platform/facts/own-json.ts';

type ImportRow = Selectable<Database['renkei.imports']>;
type FileRow = Omit<Selectable<Database['renkei.import_files']>, 'head' | 'columns'>;
type Counts = { readonly named: number; readonly blanked: number };

/** Files of all the imports of one page. */
const MOST_FILES = 200_000;

type Seen = {
  readonly rows: readonly ImportRow[];
  readonly files: readonly FileRow[];
  readonly alive: ReadonlySet<string>;
};

/** Imports as they are seen, newest first. */
export async function viewImports(
  transaction: NodeTransaction,
  ids: readonly string[],
): Promise<readonly ImportView[]> {
  if (ids.length === 0) return [];
  const { rows, files, alive } = await look(transaction, ids);
  const marks = await marksOf(transaction, ids);
  const counts = await countsOf(transaction, ids);
  const filesOfImport = Map.groupBy(files, ({ import_id: importId }) => importId);
  return rows.map((row) => {
    const own = filesOfImport.get(row.id) ?? [];
    return {
      id: row.id,
      startedAt: row.started_at.toISOString(),
      finishedAt: row.finished_at?.toISOString() ?? null,
      asOf: row.as_of,
      origin: row.origin,
      stage: stageOf(row, own, alive),
      progress: progressOf(row, own),
      files: own.map((file) => viewFile(file, { alive, marks, isStored: isStored(row) })),
      badRows: counts.get(row.id)?.named ?? 0,
      blankedCells: counts.get(row.id)?.blanked ?? 0,
      detection: viewDetection(row.detection),
    };
  });
}

/** One file of an import, without a look at the others; undefined where it is not there. */
export async function findFileView(
  transaction: NodeTransaction,
  importId: string,
  file: string,
): Promise<ImportFileView | undefined> {
  const { rows, files, alive } = await look(transaction, [importId], file);
  const [row, found] = [rows[0], files[0]];
  if (row === undefined || found === undefined) return undefined;
  const marks = await marksOf(transaction, [importId], file);
  return viewFile(found, { alive, marks, isStored: isStored(row) });
}

/** Work may have ended between reading its token and asking whether it is alive: a token is dead if it still stands then. */
async function look(transaction: NodeTransaction, ids: readonly string[], file?: string): Promise<Seen> {
  let before: string | undefined;
  for (;;) {
    const rows = await transaction
      .selectFrom('renkei.imports')
      .selectAll()
      .where('id', 'in', ids)
      .orderBy('number', 'desc')
      .execute();
    const files = await filesOf(transaction, ids, file);
    const tokens = [...rows, ...files].flatMap(({ worker }) => worker ?? []);
    const alive = await aliveAmong(transaction, tokens);
    const dead = tokens.filter((token) => !alive.has(token)).join(' ');
    if (dead === '' || dead === before) return { rows, files, alive };
    before = dead;
  }
}

function isStored({ stage }: ImportRow): boolean {
  return stage === 'asking' || stage === 'done';
}

/**
 * Stopped: whoever had it in hand is gone. A page has nobody in hand between two files: it is stopped where the sending of
 * a file broke off and none is under way.
 */
function stageOf(row: ImportRow, files: readonly FileRow[], alive: ReadonlySet<string>): ImportStage {
  if (row.stage === 'done' || row.stage === 'cancelled') return row.stage;
  const isLost = row.worker !== null && !alive.has(row.worker);
  if (row.stage !== 'receiving') return isLost ? 'stopped' : row.stage;
  const receiving = files.filter(({ outcome }) => outcome === 'receiving');
  const isGoingOn = receiving.some(({ worker }) => worker !== null && alive.has(worker));
  if (isGoingOn) return 'receiving';
  return isLost || (row.origin === 'page' && receiving.length > 0) ? 'stopped' : 'receiving';
}

function progressOf(row: ImportRow, files: readonly FileRow[]): ImportView['progress'] {
  const sum = (count: (file: FileRow) => number) => files.reduce((total, file) => total + count(file), 0);
  if (row.stage === 'storing') return { done: row.rows_done, total: sum(({ kept }) => kept) };
  const read = sum((file) => file.read);
  return row.stage === 'done' ? { done: read, total: read } : { done: read, total: null };
}

/** The files of these imports, or of each only the one of this name. */
async function filesOf(
  transaction: NodeTransaction,
  ids: readonly string[],
  file: string | undefined,
): Promise<readonly FileRow[]> {
  return transaction
    .selectFrom('renkei.import_files')
    .select([
      'import_id',
      'file',
      'register',
      'outcome',
      'content_hash',
      'read',
      'kept',
      'named',
      'blanked',
      'seen_before',
      'number',
      'position',
      'worker',
      'events',
      'running_hash',
      'reached_line',
      'encoding',
      'added',
      'corrected',
      'known',
    ])
    .where('import_id', 'in', ids)
    .$if(file !== undefined, (all) => all.where('file', '=', file ?? ''))
    .orderBy('position')
    .orderBy('file')
    .limit(MOST_FILES)
    .execute();
}

/** By file: rows of other files it cured, rows of it that were cured, rows of it that may be repeated and wait for an answer. */
type Marks = { readonly cured: number; readonly curedLater: number; readonly repeatable: number };

async function marksOf(
  transaction: NodeTransaction,
  ids: readonly string[],
  file?: string,
): Promise<ReadonlyMap<string, Marks>> {
  const ofFile = (column: string) => (file === undefined ? sql`` : sql`AND ${sql.ref(column)} = ${file}`);
  const { rows } = await sql<Marks & { import_id: string; file: string }>`
    SELECT import_id, file, sum(cured)::integer AS cured, sum(later)::integer AS "curedLater",
           sum(repeatable)::integer AS repeatable
      FROM (SELECT cured_by AS import_id, cured_in AS file, count(DISTINCT (import_id, file, line)) AS cured, 0 AS later,
                   0 AS repeatable
              FROM renkei.bad_rows WHERE cured_by = ANY(${[...ids]}::uuid[]) AND cured_in IS NOT NULL ${ofFile('cured_in')}
             GROUP BY 1, 2
             UNION ALL
            SELECT import_id, file, 0, count(DISTINCT line) FILTER (WHERE cured_by IS NOT NULL),
                   count(*) FILTER (WHERE raw IS NOT NULL AND cured_by IS NULL)
              FROM renkei.bad_rows WHERE import_id = ANY(${[...ids]}::uuid[]) ${ofFile('file')} GROUP BY 1, 2) m
     GROUP BY import_id, file
     LIMIT ${MOST_FILES}
  `.execute(transaction);
  return new Map(rows.map((row) => [`${row.import_id} ${row.file}`, row]));
}

async function countsOf(
  transaction: NodeTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<Counts & { id: string }>`
    SELECT i.id, (SELECT count(*) FROM renkei.bad_rows b WHERE b.import_id = i.id) AS named,
           (SELECT count(*) FROM renkei.blanked_cells c WHERE c.import_id = i.id) AS blanked
      FROM renkei.imports i WHERE i.id = ANY(${[...ids]}::uuid[])
     LIMIT 1000
  `.execute(transaction);
  return new Map(rows.map((row) => [row.id, row]));
}

function viewFile(
  file: FileRow,
  given: { alive: ReadonlySet<string>; marks: ReadonlyMap<string, Marks>; isStored: boolean },
): ImportFileView {
  const marks = given.marks.get(`${file.import_id} ${file.file}`);
  const isLost = file.outcome === 'receiving' && !(file.worker !== null && given.alive.has(file.worker));
  return {
    file: file.file,
    register: file.register,
    state: isLost ? 'part' : file.outcome,
    read: file.read,
    kept: file.kept,
    named: file.named,
    blanked: file.blanked,
    seenBefore: file.seen_before,
    added: given.isStored ? (file.added ?? 0) : null,
    corrected: given.isStored ? (file.corrected ?? 0) : null,
    known: given.isStored ? (file.known ?? 0) : null,
    cured: marks?.cured ?? 0,
    curedLater: marks?.curedLater ?? 0,
    toCorrect: (marks?.repeatable ?? 0) > 0,
  };
}

/** What was stored before news were counted has none. */
function viewDetection(stored: unknown): ImportDetection | null {
  const detection = ownJson<(Omit<ImportDetection, 'news'> & Partial<ImportDetection>) | null>(stored);
  return detection === null ? null : { news: { written: 0, reopened: 0, closed: 0 }, ...detection };
}
