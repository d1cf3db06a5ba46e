import { type RawBuilder, sql } from 'kysely';
import type { NodeTransaction } from '../../platform/access/door.ts';

/**
 * Rows that could not be read are cured by what this import kept: by a row that bears their reference; by a later version
 * of their record, or one of the same day further down or in a later import; by a delivery of their whole register.
 * Nothing else cures them: rows missing from an increment prove nothing.
 */
export async function cureUnread(
  transaction: NodeTransaction,
  importId: string,
  whole: readonly string[],
): Promise<void> {
  await cure(transaction, importId, answered(importId));
  await cure(transaction, importId, attempts(importId));
  await cure(transaction, importId, overtaken(importId));
  await cure(transaction, importId, known(importId));
  if (whole.length > 0) await cure(transaction, importId, delivered(importId, whole));
}

/**
 * Marks the rows at the chosen places. `cured_in`: the file of this import that did it; `cured_on`: when the register learnt
 * it, since before that day the row is still missing.
 */
async function cure(
  transaction: NodeTransaction,
  importId: string,
  chosen: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    WITH chosen AS (SELECT DISTINCT ON (c.import_id, c.file, c.line) c.* FROM (${chosen}) c
                     ORDER BY c.import_id, c.file, c.line, c.cured_on, c.cured_in),
    read AS (
      UPDATE renkei.unread_rows u
         SET cured_by = coalesce(u.cured_by, ${importId}::uuid), cured_on = least(u.cured_on, c.cured_on)
        FROM chosen c
       WHERE u.import_id = c.import_id AND u.file = c.file AND u.line = c.line)
    UPDATE renkei.bad_rows b SET cured_by = ${importId}::uuid, cured_in = c.cured_in FROM chosen c
     WHERE b.import_id = c.import_id AND b.file = c.file AND b.line = c.line AND b.cured_by IS NULL
  `.execute(transaction);
}

/** An import `i` whose named rows stand: stored, or this one. */
const stands = (importId: string) => sql`(i.stage IN ('asking', 'done') OR i.id = ${importId}::uuid)`;

/** The references of this import's rows: of those kept, and of those that stood already, word for word. */
const said = (importId: string) => sql`
  (SELECT f.number, f.file, f.register AS file_register, s.register, s.line, s.answers_file, s.answers_line, s.resident_id,
          s.recorded_on
     FROM renkei.staged_rows s JOIN renkei.import_files f ON f.number = s.file_number
    WHERE s.import_id = ${importId} AND s.answers_line IS NOT NULL
    UNION ALL
   SELECT f.number, f.file, f.register, f.register, b.line, b.answers_file, b.answers_line, NULL, b.answers_on
     FROM renkei.bad_rows b JOIN renkei.import_files f ON f.import_id = b.import_id AND f.file = b.file
    WHERE b.import_id = ${importId} AND b.answers_line IS NOT NULL)`;

/** Of imports that named a row at the same place, the one of the same person, then the latest, is meant. */
function answered(importId: string): RawBuilder<unknown> {
  return sql`
    SELECT a.import_id, a.file, a.line, a.cured_in, a.cured_on
      FROM (SELECT DISTINCT ON (s.number, s.line) b.import_id, b.file, b.line, s.file AS cured_in, s.recorded_on AS cured_on
              FROM ${said(importId)} s
              JOIN renkei.bad_rows b ON b.file = s.answers_file AND b.line = s.answers_line AND b.cured_by IS NULL
              JOIN renkei.import_files bf ON bf.import_id = b.import_id AND bf.file = b.file
                                         AND bf.register = s.file_register
              JOIN renkei.imports i ON i.id = b.import_id AND ${stands(importId)}
              LEFT JOIN renkei.unread_rows u ON u.import_id = b.import_id AND u.file = b.file AND u.line = b.line
             ORDER BY s.number, s.line, coalesce(u.resident_id = s.resident_id, true) DESC, i.number DESC) a`;
}

/** What was itself an attempt to answer a row is answered with it. */
function attempts(importId: string): RawBuilder<unknown> {
  return sql`
    SELECT u.import_id, u.file, u.line, s.file AS cured_in, s.recorded_on AS cured_on
      FROM ${said(importId)} s
      JOIN renkei.unread_rows u ON u.register = s.register AND u.answers_file = s.answers_file
                               AND u.answers_line = s.answers_line AND u.cured_by IS NULL
      JOIN renkei.imports i ON i.id = u.import_id AND ${stands(importId)}`;
}

function overtaken(importId: string): RawBuilder<unknown> {
  return sql`
    SELECT u.import_id, u.file, u.line, f.file AS cured_in, s.recorded_on AS cured_on
      FROM renkei.unread_rows u
      JOIN renkei.imports i ON i.id = u.import_id AND ${stands(importId)}
      JOIN renkei.staged_rows s ON s.import_id = ${importId} AND s.register = u.register AND s.record_id = u.record_id
      JOIN renkei.import_files f ON f.number = s.file_number
      LEFT JOIN renkei.import_files uf ON uf.import_id = u.import_id AND uf.file = u.file
     WHERE (u.cured_by IS NULL OR u.cured_on > s.recorded_on)
       AND (s.recorded_on > u.recorded_on
            OR s.recorded_on = u.recorded_on
               AND (u.import_id <> ${importId}::uuid OR (f.position, s.line) > (uf.position, u.line)))`;
}

/** A row of this import that could not be read, of which a later version has stood for some time. */
function known(importId: string): RawBuilder<unknown> {
  return sql`
    SELECT u.import_id, u.file, u.line, NULL::text AS cured_in, r.recorded_on AS cured_on
      FROM renkei.unread_rows u
      JOIN renkei.records r ON r.register = u.register AND r.record_id = u.record_id AND r.recorded_on > u.recorded_on
     WHERE u.import_id = ${importId} AND (u.cured_by IS NULL OR u.cured_on > r.recorded_on)`;
}

/** Files that brought the whole of a register take the place of what earlier imports could not read of it. */
function delivered(importId: string, whole: readonly string[]): RawBuilder<unknown> {
  return sql`
    SELECT u.import_id, u.file, u.line, f.file AS cured_in, this.as_of AS cured_on
      FROM renkei.unread_rows u
      JOIN renkei.imports this ON this.id = ${importId}
      JOIN renkei.imports i ON i.id = u.import_id AND i.stage IN ('asking', 'done')
      JOIN renkei.import_files f ON f.import_id = ${importId} AND f.register = u.register AND f.outcome = 'read'
                                AND NOT f.seen_before
     WHERE u.cured_by IS NULL AND u.register = ANY(${[...whole]}::text[])`;
}
