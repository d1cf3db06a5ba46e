import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { ownJson } from '../../platform/facts/own-json.ts';
import type { StoredFile } from './order-files.ts';

/** What one row of coverage says. */
type Said = {
  readonly number: number;
  readonly file: string;
  readonly line: number;
  readonly body: { readonly register: string; readonly completeUntil: string; readonly delivery?: string };
};

/** Rows of coverage an import can have: a few registers, in a few files. */
const MOST_ROWS = 100_000;

/**
 * Moves the days to which registers are complete; of several statements the earlier day counts. A register of which a file
 * was refused is not known to be complete: its day does not move. Counts the rows of the coverage files. Answers the
 * registers that were delivered whole, by every file that says something of them.
 */
export async function moveCoverage(
  transaction: NodeTransaction,
  importId: string,
  files: readonly StoredFile[],
): Promise<readonly string[]> {
  const refused = new Set(
    files.filter(({ outcome }) => outcome === 'refused').map(({ register }) => register),
  );
  const said = await coverageSaid(transaction, importId);
  const before = await standingCoverage(transaction);
  const earliest = new Map<string, Said>();
  for (const row of said) {
    const held = earliest.get(row.body.register);
    if (held === undefined || row.body.completeUntil < held.body.completeUntil)
      earliest.set(row.body.register, row);
  }
  const moved = [...earliest.values()].filter(({ body }) => !refused.has(body.register));
  await writeCoverage(transaction, importId, moved);
  await countCoverage(transaction, files, said, { before, moved: new Set(moved) });
  const partly = new Set(
    said.filter(({ body }) => body.delivery !== 'whole').map(({ body }) => body.register),
  );
  return moved.map(({ body }) => body.register).filter((register) => !partly.has(register));
}

async function coverageSaid(transaction: NodeTransaction, importId: string): Promise<readonly Said[]> {
  const rows = await transaction
    .selectFrom('renkei.staged_rows as s')
    .innerJoin('renkei.import_files as f', 'f.number', 's.file_number')
    .select(['f.number', 'f.file', 's.line', 's.body'])
    .where('s.import_id', '=', importId)
    .where('s.register', '=', 'coverage')
    .orderBy('f.position')
    .orderBy('s.line')
    .limit(MOST_ROWS)
    .execute();
  return rows.map((row) => ({ ...row, body: ownJson<Said['body']>(row.body) }));
}

async function standingCoverage(transaction: NodeTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('renkei.coverage')
    .select(['register', 'complete_until'])
    .limit(1000)
    .execute();
  return new Map(rows.map((row) => [row.register, row.complete_until]));
}

async function writeCoverage(
  transaction: NodeTransaction,
  importId: string,
  moved: readonly Said[],
): Promise<void> {
  if (moved.length === 0) return;
  await transaction
    .insertInto('renkei.coverage')
    .values(
      moved.map(({ body, file, line }) => ({
        register: body.register,
        complete_until: body.completeUntil,
        import_id: importId,
        file,
        line,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['office', 'register']).doUpdateSet(({ ref }) => ({
        complete_until: ref('excluded.complete_until'),
        import_id: ref('excluded.import_id'),
        file: ref('excluded.file'),
        line: ref('excluded.line'),
      })),
    )
    .execute();
}

async function countCoverage(
  transaction: NodeTransaction,
  files: readonly StoredFile[],
  said: readonly Said[],
  { before, moved }: { before: ReadonlyMap<string, string>; moved: ReadonlySet<Said> },
): Promise<void> {
  const counts = files
    .filter(({ register }) => register === 'coverage')
    .map(({ number }) => {
      const own = said.filter((row) => row.number === number);
      const news = own.filter(
        (row) => moved.has(row) && before.get(row.body.register) !== row.body.completeUntil,
      );
      const added = news.filter((row) => !before.has(row.body.register)).length;
      return { number, added, corrected: news.length - added, known: own.length - news.length };
    });
  await sql`
    UPDATE renkei.import_files f SET added = c.added, corrected = c.corrected, known = c.known
      FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS c(number bigint, added integer, corrected integer, known integer)
     WHERE f.number = c.number
  `.execute(transaction);
}
