import { sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';
import type { StoredFile } from './order-files.ts';

/**
 * Counts the staged rows of each file: records not known before, other versions of known records, and what stands already.
 * Call it before the rows are stored.
 */
export async function countRecords(transaction: NodeTransaction, importId: string): Promise<void> {
  await sql`
    UPDATE renkei.import_files f
       SET added = coalesce(n.added, 0), corrected = f.kept - coalesce(n.added, 0) - coalesce(n.known, 0),
           known = coalesce(n.known, 0)
      FROM renkei.import_files own
      LEFT JOIN (
        SELECT s.file_number,
               (count(*) FILTER (WHERE r.record_id IS NOT NULL))::integer AS known,
               (count(*) FILTER (WHERE r.record_id IS NULL AND s.nth = 1 AND NOT EXISTS (
                  SELECT FROM renkei.records o WHERE o.register = s.register AND o.record_id = s.record_id)))::integer AS added
          FROM (SELECT d.file_number, d.register, d.record_id, d.recorded_on,
                       row_number() OVER (PARTITION BY d.register, d.record_id ORDER BY f.position, d.line) AS nth
                  FROM renkei.staged_rows d JOIN renkei.import_files f ON f.number = d.file_number
                 WHERE d.import_id = ${importId} AND d.register <> 'coverage') s
          LEFT JOIN renkei.records r ON r.register = s.register AND r.record_id = s.record_id
                                    AND r.recorded_on = s.recorded_on
         GROUP BY s.file_number) n ON n.file_number = own.number
     WHERE f.number = own.number AND own.import_id = ${importId} AND NOT own.seen_before AND own.register <> 'coverage'
  `.execute(transaction);
}

/** Adds the staged rows of one file to the records; what stands already stays as it is. */
export async function storeRecords(
  transaction: NodeTransaction,
  importId: string,
  { number, file }: StoredFile,
): Promise<void> {
  await sql`
    INSERT INTO renkei.records (register, record_id, recorded_on, resident_id, body, body_hash, import_id, file, line)
    SELECT register, record_id, recorded_on, resident_id, body, body_hash, ${importId}::uuid, ${file}, line
      FROM renkei.staged_rows WHERE file_number = ${number} AND register <> 'coverage'
        ON CONFLICT (office, register, record_id, recorded_on) DO NOTHING
  `.execute(transaction);
}
