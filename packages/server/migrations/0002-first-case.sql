-- What the way of one finding stands on: records as received, findings with their events, holds, sessions, audit.
-- Every table carries forced row security. Rows of an office are seen by that office's roles, for a purpose, only.

CREATE TABLE renkei.imports (
  id uuid PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY,
  office text NOT NULL DEFAULT renkei.office(),
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  as_of date NOT NULL,
  detection jsonb
);

CREATE TABLE renkei.import_files (
  import_id uuid NOT NULL REFERENCES renkei.imports,
  file text NOT NULL,
  register text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('read', 'refused')),
  content_hash text,
  columns jsonb NOT NULL,
  read integer NOT NULL,
  kept integer NOT NULL,
  named integer NOT NULL,
  blanked integer NOT NULL,
  seen_before boolean NOT NULL,
  PRIMARY KEY (import_id, file)
);
CREATE INDEX ON renkei.import_files (content_hash);

CREATE TABLE renkei.bad_rows (
  import_id uuid NOT NULL REFERENCES renkei.imports,
  file text NOT NULL,
  line integer NOT NULL,
  place integer NOT NULL,
  col integer,
  column_name text NOT NULL,
  code text NOT NULL,
  found text NOT NULL,
  expected jsonb NOT NULL,
  cure jsonb NOT NULL,
  PRIMARY KEY (import_id, file, line, place)
);

-- Whose rows of a register could not be read by an import; resident_id null: nobody knows whose.
CREATE TABLE renkei.unread_rows (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  import_id uuid NOT NULL REFERENCES renkei.imports,
  register text NOT NULL,
  resident_id text
);
CREATE INDEX ON renkei.unread_rows (import_id, register);

CREATE TABLE renkei.blanked_cells (
  import_id uuid NOT NULL REFERENCES renkei.imports,
  file text NOT NULL,
  line integer NOT NULL,
  col integer NOT NULL,
  column_name text NOT NULL,
  PRIMARY KEY (import_id, file, line, col)
);

-- One row a version of a record: two times, never overwritten. The row of its file is written when the file has been read.
CREATE TABLE renkei.records (
  register text NOT NULL,
  record_id text NOT NULL,
  recorded_on date NOT NULL,
  office text NOT NULL DEFAULT renkei.office(),
  resident_id text,
  body jsonb NOT NULL,
  body_hash text NOT NULL,
  import_id uuid NOT NULL,
  file text NOT NULL,
  line integer NOT NULL,
  PRIMARY KEY (office, register, record_id, recorded_on),
  FOREIGN KEY (import_id, file) REFERENCES renkei.import_files DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ON renkei.records (office, resident_id, register);

CREATE TABLE renkei.coverage (
  office text NOT NULL DEFAULT renkei.office(),
  register text NOT NULL,
  complete_until date NOT NULL,
  import_id uuid NOT NULL,
  file text NOT NULL,
  line integer NOT NULL,
  PRIMARY KEY (office, register),
  FOREIGN KEY (import_id, file) REFERENCES renkei.import_files DEFERRABLE INITIALLY DEFERRED
);

-- `stage`, `version`, `taken_*` and `leaves_at` repeat what the events say, for the queue; written in the same transaction.
CREATE TABLE renkei.findings (
  id text PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  office text NOT NULL DEFAULT renkei.office(),
  rule_id text NOT NULL,
  notification_id text,
  resident_id text NOT NULL,
  employer text NOT NULL,
  place text NOT NULL,
  work_since date NOT NULL,
  written_on date NOT NULL,
  due_on date NOT NULL,
  finding jsonb NOT NULL,
  dossier jsonb NOT NULL,
  material_hash text NOT NULL,
  stage text NOT NULL,
  version integer NOT NULL,
  compared boolean NOT NULL,
  answered integer NOT NULL,
  taken_by text,
  taken_at timestamptz,
  decided_by text,
  leaves_at timestamptz
);
CREATE INDEX ON renkei.findings (office, stage, due_on, reference);
CREATE INDEX ON renkei.findings (resident_id);
CREATE INDEX ON renkei.findings (notification_id);
CREATE INDEX ON renkei.findings (leaves_at) WHERE stage = 'out-tray';

CREATE TABLE renkei.finding_events (
  finding_id text NOT NULL REFERENCES renkei.findings,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  event jsonb NOT NULL,
  PRIMARY KEY (finding_id, version)
);

CREATE TABLE renkei.finding_drafts (
  finding_id text NOT NULL REFERENCES renkei.findings,
  author text NOT NULL DEFAULT renkei.actor(),
  outcome text,
  reason text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (finding_id, author)
);

-- What officers said of links: the last word of a pair stands.
CREATE TABLE renkei.link_decisions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  office text NOT NULL DEFAULT renkei.office(),
  notification_id text NOT NULL,
  resident_id text NOT NULL,
  decision text NOT NULL CHECK (decision IN ('rejected', 'restored')),
  at timestamptz NOT NULL,
  by text NOT NULL
);
CREATE INDEX ON renkei.link_decisions (office, notification_id, resident_id, id);

-- Use of a person's record stops. The cause is dropped into the letterbox and is not here.
CREATE TABLE renkei.holds (
  id uuid PRIMARY KEY,
  office text NOT NULL DEFAULT renkei.office(),
  resident_id text NOT NULL,
  since timestamptz NOT NULL
);
CREATE INDEX ON renkei.holds (office, resident_id);

CREATE TABLE renkei.hold_ends (
  hold_id uuid PRIMARY KEY REFERENCES renkei.holds,
  at timestamptz NOT NULL,
  by text NOT NULL,
  reason text NOT NULL
);

CREATE TABLE renkei.sessions (
  token_hash text PRIMARY KEY,
  account text NOT NULL,
  created_at timestamptz NOT NULL,
  purpose text,
  purpose_chosen_at timestamptz,
  ended_at timestamptz
);

-- Every read and decision, in the transaction of the read or decision itself.
CREATE TABLE renkei.audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL DEFAULT renkei.actor(),
  office text NOT NULL DEFAULT renkei.office(),
  role text NOT NULL DEFAULT renkei.role(),
  purpose text NOT NULL DEFAULT renkei.purpose(),
  action text NOT NULL,
  subject text NOT NULL
);
CREATE INDEX ON renkei.audit (actor, id);

-- The letterbox: the node may drop a paper in; only the protection role takes papers out.
CREATE SCHEMA letterbox;
GRANT USAGE ON SCHEMA letterbox TO :"app", :"protection";

CREATE TABLE letterbox.protection_checks (
  id uuid PRIMARY KEY,
  reference text NOT NULL,
  note text NOT NULL,
  asked_at timestamptz NOT NULL,
  asked_by text NOT NULL DEFAULT renkei.actor()
);

-- What the protection desk read: its own audit, beside its own compartment.
CREATE TABLE letterbox.protection_reads (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL DEFAULT renkei.actor(),
  purpose text NOT NULL DEFAULT renkei.purpose(),
  action text NOT NULL
);

CREATE TABLE letterbox.hold_causes (
  hold_id uuid PRIMARY KEY,
  cause text NOT NULL,
  note text NOT NULL
);

-- Reading and adding. Nothing is ever deleted; what may change is granted by column.
GRANT SELECT, INSERT ON renkei.imports, renkei.import_files, renkei.bad_rows, renkei.unread_rows,
  renkei.blanked_cells, renkei.records,
  renkei.coverage, renkei.findings, renkei.finding_events, renkei.finding_drafts, renkei.link_decisions, renkei.holds,
  renkei.hold_ends, renkei.sessions, renkei.audit TO :"app";
GRANT UPDATE (finished_at, detection) ON renkei.imports TO :"app";
GRANT UPDATE (complete_until, import_id, file, line) ON renkei.coverage TO :"app";
GRANT UPDATE (resident_id, finding, dossier, material_hash, due_on, stage, version, compared, answered, taken_by, taken_at,
  decided_by, leaves_at) ON renkei.findings TO :"app";
GRANT UPDATE (outcome, reason, saved_at), DELETE ON renkei.finding_drafts TO :"app";
GRANT UPDATE (purpose, purpose_chosen_at, ended_at) ON renkei.sessions TO :"app";
GRANT INSERT ON letterbox.protection_checks, letterbox.hold_causes TO :"app";
GRANT SELECT ON letterbox.protection_checks, letterbox.hold_causes TO :"protection";
GRANT SELECT, INSERT ON letterbox.protection_reads TO :"protection";

-- One office's rows, for its case roles, in a transaction that has a purpose.
CREATE FUNCTION renkei.reads_cases() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN renkei.purpose() IS NOT NULL AND renkei.role() IN ('officer', 'supervisor', 'system');
CREATE FUNCTION renkei.knows_references() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN renkei.purpose() IS NOT NULL AND renkei.role() IN ('officer', 'supervisor', 'liaison', 'system');
GRANT EXECUTE ON FUNCTION renkei.reads_cases(), renkei.knows_references() TO :"app";

ALTER TABLE renkei.imports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY imports_of_the_office ON renkei.imports USING (office = renkei.office() AND renkei.reads_cases());

ALTER TABLE renkei.import_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY files_of_a_visible_import ON renkei.import_files
  USING (EXISTS (SELECT FROM renkei.imports i WHERE i.id = import_id));

ALTER TABLE renkei.bad_rows ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY rows_of_a_visible_import ON renkei.bad_rows
  USING (EXISTS (SELECT FROM renkei.imports i WHERE i.id = import_id));

ALTER TABLE renkei.unread_rows ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY unread_of_a_visible_import ON renkei.unread_rows
  USING (EXISTS (SELECT FROM renkei.imports i WHERE i.id = import_id));

ALTER TABLE renkei.blanked_cells ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY cells_of_a_visible_import ON renkei.blanked_cells
  USING (EXISTS (SELECT FROM renkei.imports i WHERE i.id = import_id));

ALTER TABLE renkei.records ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY records_of_the_office ON renkei.records USING (office = renkei.office() AND renkei.reads_cases());

ALTER TABLE renkei.coverage ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY coverage_of_the_office ON renkei.coverage USING (office = renkei.office() AND renkei.reads_cases());

ALTER TABLE renkei.findings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY findings_of_the_office ON renkei.findings USING (office = renkei.office() AND renkei.knows_references());

ALTER TABLE renkei.finding_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY events_of_a_visible_finding ON renkei.finding_events
  USING (renkei.reads_cases() AND EXISTS (SELECT FROM renkei.findings f WHERE f.id = finding_id));

ALTER TABLE renkei.finding_drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY drafts_of_their_author ON renkei.finding_drafts
  USING (author = renkei.actor() AND renkei.purpose() IS NOT NULL);

ALTER TABLE renkei.link_decisions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY links_of_the_office ON renkei.link_decisions USING (office = renkei.office() AND renkei.reads_cases());

ALTER TABLE renkei.holds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY holds_of_the_office ON renkei.holds USING (office = renkei.office() AND renkei.knows_references());

ALTER TABLE renkei.hold_ends ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ends_of_a_visible_hold ON renkei.hold_ends
  USING (EXISTS (SELECT FROM renkei.holds h WHERE h.id = hold_id));

-- A session row is found by the hash of a secret that only its holder has.
ALTER TABLE renkei.sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY sessions_by_the_node ON renkei.sessions USING (renkei.role() = 'session');

-- Everybody writes their own row; everybody reads their own rows.
ALTER TABLE renkei.audit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_own_rows ON renkei.audit USING (actor = renkei.actor());

ALTER TABLE letterbox.protection_checks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY drop_in ON letterbox.protection_checks FOR INSERT TO :"app" WITH CHECK (asked_by = renkei.actor());
CREATE POLICY take_out ON letterbox.protection_checks FOR SELECT TO :"protection"
  USING (renkei.role() = 'protection' AND renkei.purpose() IS NOT NULL);

ALTER TABLE letterbox.protection_reads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_reads ON letterbox.protection_reads TO :"protection" USING (actor = renkei.actor());

ALTER TABLE letterbox.hold_causes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY drop_in ON letterbox.hold_causes FOR INSERT TO :"app" WITH CHECK (true);
CREATE POLICY take_out ON letterbox.hold_causes FOR SELECT TO :"protection"
  USING (renkei.role() = 'protection' AND renkei.purpose() IS NOT NULL);
