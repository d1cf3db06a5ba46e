import { type BadRowCode, badRow } from '@renkei/contract/files';
import { type RawBuilder, sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';

/**
 * Names the rows of an import that stand in it before: the same again, or the same id and day with another content. The
 * first of them, in the order of reading, stays staged. One sort of all rows: nobody has counted a table that was just
 * filled, and a join of it with itself was planned as a loop within a loop.
 */
export async function nameDoubledRows(transaction: NodeTransaction, importId: string): Promise<void> {
  await nameRows(
    transaction,
    importId,
    sql`
      SELECT s.file_number, s.line, CASE WHEN s.same THEN 'row.duplicate' ELSE 'row.conflict' END AS code, NULL::integer AS col
        FROM (SELECT d.file_number, d.line, row_number() OVER w AS nth,
                     first_value(d.body_hash) OVER w = d.body_hash AS same
                FROM renkei.staged_rows d JOIN renkei.import_files f ON f.number = d.file_number
               WHERE d.import_id = ${importId} AND d.register <> 'coverage'
              WINDOW w AS (PARTITION BY d.register, d.record_id, d.recorded_on ORDER BY f.position, d.line)) s
       WHERE s.nth > 1`,
  );
}

/** Names the rows of which another version with the same id and day stands already, with another content. */
export async function nameChangedRows(transaction: NodeTransaction, importId: string): Promise<void> {
  await nameRows(
    transaction,
    importId,
    sql`
      SELECT s.file_number, s.line, 'row.conflict' AS code, (f.columns->>'recordedOn')::integer AS col
        FROM renkei.staged_rows s
        JOIN renkei.import_files f ON f.number = s.file_number
        JOIN renkei.records r ON r.register = s.register AND r.record_id = s.record_id
                             AND r.recorded_on = s.recorded_on AND r.body_hash <> s.body_hash
       WHERE s.import_id = ${importId}`,
  );
}

/** Takes rows out of the staged ones, names them, and leaves their register unread where they contradict another. */
async function nameRows(
  transaction: NodeTransaction,
  importId: string,
  chosen: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    WITH chosen AS (${chosen}),
    gone AS (
      DELETE FROM renkei.staged_rows s USING chosen c, renkei.import_files f
       WHERE s.file_number = c.file_number AND s.line = c.line AND f.number = s.file_number
      RETURNING s.file_number, s.line, s.register, s.resident_id, s.record_id, s.recorded_on, s.answers_file, s.answers_line,
                f.file, c.code, c.col),
    named AS (
      INSERT INTO renkei.bad_rows (import_id, file, line, place, col, column_name, code, found, expected, cure,
                                    answers_file, answers_line, answers_on)
      SELECT ${importId}::uuid, g.file, g.line, 0, g.col, CASE WHEN g.col IS NULL THEN '' ELSE 'recorded_on' END, g.code, '',
             w.expected, w.cure, CASE WHEN g.code = 'row.duplicate' THEN g.answers_file END,
             CASE WHEN g.code = 'row.duplicate' THEN g.answers_line END,
             CASE WHEN g.code = 'row.duplicate' THEN g.recorded_on END
        FROM gone g JOIN (VALUES ${words('row.duplicate')}, ${words('row.conflict')}) AS w(code, expected, cure)
                      ON w.code = g.code),
    unread AS (
      INSERT INTO renkei.unread_rows (import_id, register, resident_id, file, line, record_id, recorded_on, answers_file,
                                      answers_line)
      SELECT ${importId}::uuid, register, resident_id, file, line, record_id, recorded_on, answers_file, answers_line
        FROM gone WHERE code = 'row.conflict' AND register NOT IN ('notifications', 'separations'))
    UPDATE renkei.import_files f SET kept = f.kept - n.count, named = f.named + n.count
      FROM (SELECT file_number, count(*)::integer AS count FROM gone GROUP BY file_number) n
     WHERE f.number = n.file_number
  `.execute(transaction);
}

function words(code: BadRowCode): RawBuilder<unknown> {
  const { expected, cure } = badRow({ file: '', line: 0, column: null, columnName: '' }, code);
  return sql`(${code}::text, ${JSON.stringify(expected)}::jsonb, ${JSON.stringify(cure)}::jsonb)`;
}
