import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { saidOfFiles } from './said-of-files.ts';

/**
 * Finds the files whose content a stored import had already. Nothing of them is new: their rows count as known, their named
 * rows stand with that import and are not named again. What they say of coverage is said again, since it may not have been
 * heard then. Answers the numbers of these files.
 */
export async function dropSeenFiles(
  transaction: NodeTransaction,
  importId: string,
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ number: number }>`
    UPDATE renkei.import_files f
       SET seen_before = true, kept = e.kept, named = e.named, added = 0, corrected = 0, known = e.kept
      FROM (SELECT DISTINCT ON (ef.content_hash) ef.content_hash, ef.kept, ef.named
              FROM renkei.import_files ef JOIN renkei.imports ei ON ei.id = ef.import_id
             WHERE ei.stage IN ('asking', 'done')
               AND ef.content_hash IN (SELECT content_hash FROM renkei.import_files WHERE import_id = ${importId})
             ORDER BY ef.content_hash, ei.number) e
     WHERE f.import_id = ${importId} AND f.content_hash = e.content_hash
    RETURNING f.number
  `.execute(transaction);
  const numbers = rows.map(({ number }) => number);
  if (numbers.length === 0) return new Set();
  await sql`
    DELETE FROM renkei.staged_rows WHERE file_number = ANY(${numbers}::bigint[]) AND register <> 'coverage'
  `.execute(transaction);
  for (const table of saidOfFiles) {
    await sql`
      DELETE FROM ${sql.table(table)} t USING renkei.import_files f
       WHERE f.number = ANY(${numbers}::bigint[]) AND t.import_id = f.import_id AND t.file = f.file
    `.execute(transaction);
  }
  return new Set(numbers);
}
