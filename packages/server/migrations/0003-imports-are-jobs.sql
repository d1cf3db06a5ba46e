-- An import is a job with stages: files come in and are staged, good rows become records at once, then questions are asked.

-- `worker`: who has it in hand, alive as long as the lock of that token is held; null: nobody yet. `source`: hash of the
-- directory of a command, by which it finds its own unfinished import. `rows_done`: for the progress bar only.
ALTER TABLE renkei.imports
  ADD COLUMN origin text NOT NULL DEFAULT 'command' CHECK (origin IN ('page', 'command', 'demo')),
  ADD COLUMN stage text NOT NULL DEFAULT 'done'
    CHECK (stage IN ('receiving', 'storing', 'asking', 'done', 'cancelled')),
  ADD COLUMN files_told integer,
  ADD COLUMN source text,
  ADD COLUMN worker uuid,
  ADD COLUMN rows_done bigint NOT NULL DEFAULT 0;
ALTER TABLE renkei.imports ALTER COLUMN origin DROP DEFAULT, ALTER COLUMN stage DROP DEFAULT;
CREATE INDEX ON renkei.imports (office, number);

-- The checkpoint of a file: so many events of its reading are staged (`events`), and this is their running hash.
-- `position`: the place of the file in the order of reading. `head`: what stands before the rows of a file to correct.
ALTER TABLE renkei.import_files
  DROP CONSTRAINT import_files_outcome_check,
  ADD CONSTRAINT import_files_outcome_check CHECK (outcome IN ('receiving', 'part', 'read', 'refused')),
  ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  ADD COLUMN position integer,
  ADD COLUMN worker uuid,
  ADD COLUMN events bigint NOT NULL DEFAULT 0,
  ADD COLUMN running_hash text NOT NULL DEFAULT '',
  ADD COLUMN reached_line integer NOT NULL DEFAULT 0,
  ADD COLUMN encoding text NOT NULL DEFAULT 'ascii',
  ADD COLUMN head bytea,
  ADD COLUMN added integer,
  ADD COLUMN corrected integer,
  ADD COLUMN known integer;

-- Rows as read, until they are stored. `office` stands in the row, so that its policy asks no other table a row.
CREATE TABLE renkei.staged_rows (
  office text NOT NULL DEFAULT renkei.office(),
  import_id uuid NOT NULL,
  file_number bigint NOT NULL,
  line integer NOT NULL,
  register text NOT NULL,
  record_id text NOT NULL,
  recorded_on date,
  resident_id text,
  body jsonb NOT NULL,
  body_hash text NOT NULL,
  answers_file text,
  answers_line integer,
  PRIMARY KEY (file_number, line)
);
CREATE INDEX ON renkei.staged_rows (import_id);
CREATE INDEX ON renkei.staged_rows (import_id) WHERE answers_line IS NOT NULL;

-- `answers_*`: a row that stands already, word for word, answers another all the same.
-- `raw`: the row as a file to correct repeats it, individual numbers blanked; null where nothing of it may be repeated.
ALTER TABLE renkei.bad_rows
  ADD COLUMN raw bytea,
  ADD COLUMN cured_by uuid,
  ADD COLUMN cured_in text,
  ADD COLUMN answers_file text,
  ADD COLUMN answers_line integer,
  ADD COLUMN answers_on date;
CREATE INDEX ON renkei.bad_rows (file, line) WHERE cured_by IS NULL;
CREATE INDEX ON renkei.bad_rows (cured_by, cured_in) WHERE cured_by IS NOT NULL;
CREATE INDEX ON renkei.bad_rows (import_id) WHERE answers_line IS NOT NULL;

-- `answers_*`: the row that this one was meant to answer itself. `cured_on`: when the register learnt what takes its place.
ALTER TABLE renkei.unread_rows
  ADD COLUMN file text NOT NULL DEFAULT '',
  ADD COLUMN line integer NOT NULL DEFAULT 0,
  ADD COLUMN record_id text,
  ADD COLUMN recorded_on date,
  ADD COLUMN answers_file text,
  ADD COLUMN answers_line integer,
  ADD COLUMN cured_by uuid,
  ADD COLUMN cured_on date;
CREATE INDEX ON renkei.unread_rows (register, record_id) WHERE cured_by IS NULL;
ALTER TABLE renkei.unread_rows ALTER COLUMN file DROP DEFAULT, ALTER COLUMN line DROP DEFAULT;
CREATE INDEX ON renkei.unread_rows (import_id, file, line);

-- Until now the last import that brought something new of a register took the place of all unread rows before it.
-- Their places were not kept: each gets one of its own. The owner is bound by row security; for these statements it is not.
ALTER TABLE renkei.imports NO FORCE ROW LEVEL SECURITY;
ALTER TABLE renkei.import_files NO FORCE ROW LEVEL SECURITY;
ALTER TABLE renkei.unread_rows NO FORCE ROW LEVEL SECURITY;
UPDATE renkei.unread_rows SET line = id;
UPDATE renkei.unread_rows u
   SET cured_by = l.import_id, cured_on = l.as_of
  FROM (SELECT DISTINCT ON (i.office, f.register) i.office, f.register, f.import_id, i.number, i.as_of
          FROM renkei.import_files f JOIN renkei.imports i ON i.id = f.import_id
         WHERE NOT f.seen_before AND f.outcome = 'read'
         ORDER BY i.office, f.register, i.number DESC) l,
       renkei.imports own
 WHERE own.id = u.import_id AND own.office = l.office AND l.register = u.register AND own.number < l.number;
ALTER TABLE renkei.imports FORCE ROW LEVEL SECURITY;
ALTER TABLE renkei.import_files FORCE ROW LEVEL SECURITY;
ALTER TABLE renkei.unread_rows FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, DELETE ON renkei.staged_rows TO :"app";
GRANT UPDATE (stage, worker, as_of, files_told, rows_done) ON renkei.imports TO :"app";
GRANT UPDATE (register, outcome, content_hash, columns, read, kept, named, blanked, seen_before, position, worker, events,
  running_hash, reached_line, encoding, head, added, corrected, known), DELETE ON renkei.import_files TO :"app";
GRANT UPDATE (cured_by, cured_in), DELETE ON renkei.bad_rows TO :"app";
GRANT UPDATE (cured_by, cured_on), DELETE ON renkei.unread_rows TO :"app";
GRANT DELETE ON renkei.blanked_cells TO :"app";

ALTER TABLE renkei.staged_rows ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY staged_of_the_office ON renkei.staged_rows USING (office = renkei.office() AND renkei.reads_cases());

-- The imports that can be seen are looked up once a statement, not once a row.
ALTER POLICY files_of_a_visible_import ON renkei.import_files USING (import_id IN (SELECT i.id FROM renkei.imports i));
ALTER POLICY rows_of_a_visible_import ON renkei.bad_rows USING (import_id IN (SELECT i.id FROM renkei.imports i));
ALTER POLICY unread_of_a_visible_import ON renkei.unread_rows USING (import_id IN (SELECT i.id FROM renkei.imports i));
ALTER POLICY cells_of_a_visible_import ON renkei.blanked_cells USING (import_id IN (SELECT i.id FROM renkei.imports i));

-- What was stored stays: only an import that is not stored yet, or was cancelled, can lose rows or change its files.
CREATE POLICY ended_imports_stay ON renkei.imports AS RESTRICTIVE FOR UPDATE
  USING (stage NOT IN ('done', 'cancelled')) WITH CHECK (true);
CREATE POLICY stored_files_stay ON renkei.import_files AS RESTRICTIVE FOR UPDATE
  USING (import_id IN (SELECT i.id FROM renkei.imports i WHERE i.stage NOT IN ('asking', 'done')));
CREATE POLICY stored_files_remain ON renkei.import_files AS RESTRICTIVE FOR DELETE
  USING (import_id IN (SELECT i.id FROM renkei.imports i WHERE i.stage NOT IN ('asking', 'done')));
CREATE POLICY stored_rows_remain ON renkei.bad_rows AS RESTRICTIVE FOR DELETE
  USING (import_id IN (SELECT i.id FROM renkei.imports i WHERE i.stage NOT IN ('asking', 'done')));
CREATE POLICY stored_unread_remain ON renkei.unread_rows AS RESTRICTIVE FOR DELETE
  USING (import_id IN (SELECT i.id FROM renkei.imports i WHERE i.stage NOT IN ('asking', 'done')));
CREATE POLICY stored_cells_remain ON renkei.blanked_cells AS RESTRICTIVE FOR DELETE
  USING (import_id IN (SELECT i.id FROM renkei.imports i WHERE i.stage NOT IN ('asking', 'done')));
