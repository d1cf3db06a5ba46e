-- A node asks for the desks of its agency; a support item for a worker (desk W) is read by the employment service alone;
-- and every rule is held to account by what came of its findings.

-- `blind`: step 1 comes before anything of the question is shown. `outcome`, `decided_at`: the last outcome that left and
-- stands; `explained_by`: which explanations applied; `overturned_at`: when such an outcome was last withdrawn or lost its
-- facts. They repeat what the events say. Of outcomes that left before this migration they say nothing.
ALTER TABLE renkei.findings
  ADD COLUMN blind boolean NOT NULL DEFAULT true,
  ADD COLUMN outcome text,
  ADD COLUMN decided_at timestamptz,
  ADD COLUMN explained_by text[] NOT NULL DEFAULT '{}',
  ADD COLUMN overturned_at timestamptz;
ALTER TABLE renkei.findings ALTER COLUMN blind DROP DEFAULT, ALTER COLUMN explained_by DROP DEFAULT;
CREATE INDEX ON renkei.findings (office, rule_id);

-- What was decided of a rule, by the stop rule itself or by the outside panel: the last word of a kind stands.
CREATE TABLE renkei.rule_decisions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  office text NOT NULL DEFAULT renkei.office(),
  rule_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('observes', 'asks', 'renewed')),
  at timestamptz NOT NULL,
  decided_on date NOT NULL,
  decided_by text NOT NULL,
  reference text NOT NULL,
  reason jsonb NOT NULL,
  valid_until date,
  CHECK ((kind = 'renewed') = (valid_until IS NOT NULL)),
  CHECK ((kind = 'observes') = (decided_by = 'system')),
  CHECK (kind = 'observes' OR (decided_by <> '' AND reference <> ''))
);
CREATE INDEX ON renkei.rule_decisions (office, rule_id, id);

-- Counts only: no person, no name. Counted anew each time, so that counting twice changes nothing.
CREATE TABLE renkei.rule_figures (
  office text NOT NULL DEFAULT renkei.office(),
  rule_id text NOT NULL,
  counted_at timestamptz NOT NULL,
  figures jsonb NOT NULL,
  PRIMARY KEY (office, rule_id)
);

-- The days on which the node asked by itself, without an import.
CREATE TABLE renkei.daily_runs (
  office text NOT NULL DEFAULT renkei.office(),
  day date NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (office, day)
);

GRANT SELECT, INSERT ON renkei.rule_decisions, renkei.rule_figures, renkei.daily_runs TO :"app";
GRANT UPDATE (counted_at, figures) ON renkei.rule_figures TO :"app";
GRANT UPDATE (blind, outcome, decided_at, explained_by, overturned_at) ON renkei.findings TO :"app";

-- Who helps workers: the employment service, for that purpose only, and the node itself.
CREATE FUNCTION renkei.helps_workers() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN renkei.purpose() IS NOT NULL AND (
    renkei.role() = 'system' OR (renkei.role() = 'employment-service' AND renkei.purpose() = 'worker-support'));
GRANT EXECUTE ON FUNCTION renkei.helps_workers() TO :"app";

-- Enforcement use of desk W is barred: no other role sees such a finding, nor that there is one.
ALTER POLICY findings_of_the_office ON renkei.findings USING (
  office = renkei.office() AND CASE desk WHEN 'W' THEN renkei.helps_workers() ELSE renkei.knows_references() END);
ALTER POLICY events_of_a_visible_finding ON renkei.finding_events USING (
  (renkei.reads_cases() OR renkei.helps_workers()) AND EXISTS (SELECT FROM renkei.findings f WHERE f.id = finding_id));
-- A support item is paused like any finding; its reader has to know that it is.
ALTER POLICY holds_of_the_office ON renkei.holds USING (
  office = renkei.office() AND (renkei.knows_references() OR renkei.helps_workers()));

CREATE FUNCTION renkei.reads_rules() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN renkei.purpose() IS NOT NULL AND renkei.role() IN ('officer', 'supervisor', 'employment-service', 'system');
GRANT EXECUTE ON FUNCTION renkei.reads_rules() TO :"app";

ALTER TABLE renkei.rule_decisions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY rules_of_the_office ON renkei.rule_decisions
  USING (office = renkei.office() AND renkei.reads_rules())
  WITH CHECK (office = renkei.office() AND renkei.role() = 'system' AND renkei.purpose() IS NOT NULL);

ALTER TABLE renkei.rule_figures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY figures_of_the_office ON renkei.rule_figures
  USING (office = renkei.office() AND renkei.reads_rules())
  WITH CHECK (office = renkei.office() AND renkei.role() = 'system' AND renkei.purpose() IS NOT NULL);

ALTER TABLE renkei.daily_runs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY runs_of_the_office ON renkei.daily_runs
  USING (office = renkei.office() AND renkei.role() = 'system' AND renkei.purpose() IS NOT NULL);
