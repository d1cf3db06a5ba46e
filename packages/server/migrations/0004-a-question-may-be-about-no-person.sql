-- A question may be about a host, a business or a notice that names nobody, and may touch the records of several people.

-- `concerns`: everybody whose record the question touches; a hold on any of them pauses it. `desk`: who is asked first.
-- `work_since`: only a question about an employment has one.
ALTER TABLE renkei.findings
  ALTER COLUMN resident_id DROP NOT NULL,
  ALTER COLUMN work_since DROP NOT NULL,
  ADD COLUMN concerns text[] NOT NULL DEFAULT '{}',
  ADD COLUMN desk text NOT NULL DEFAULT 'I' CHECK (desk IN ('C', 'I', 'L', 'W')),
  ADD COLUMN subject_kind text NOT NULL DEFAULT 'employment'
    CHECK (subject_kind IN ('notification', 'employment', 'person', 'host', 'business')),
  ADD COLUMN subject_id text NOT NULL DEFAULT '';

-- Until now every finding was about one employment of one person, asked by one rule of desk I. The owner is bound by row
-- security; for this statement it is not.
ALTER TABLE renkei.findings NO FORCE ROW LEVEL SECURITY;
UPDATE renkei.findings f
   SET concerns = ARRAY[f.resident_id],
       subject_id = coalesce(f.notification_id, ''),
       dossier = f.dossier || '{"others": [], "body": null}',
       finding = f.finding || jsonb_build_object(
         'concerns', jsonb_build_array(f.resident_id),
         'employer', NULL,
         'desks', jsonb_build_array('I'),
         'before', '{"clerical": [], "curedLater": [], "whoseError": "employer"}'::jsonb,
         'link', jsonb_build_object(
           'answer', f.finding -> 'link' -> 'answer', 'model', 0, 'residentId', f.resident_id,
           'holderId', f.resident_id, 'obstacle', NULL, 'margin', NULL,
           'fields', coalesce((
             SELECT jsonb_agg(field || '{"level": "equal", "weight": 0}')
               FROM jsonb_array_elements(f.finding -> 'link' -> 'fields') field), '[]')));
ALTER TABLE renkei.findings FORCE ROW LEVEL SECURITY;

ALTER TABLE renkei.findings
  ALTER COLUMN concerns DROP DEFAULT, ALTER COLUMN desk DROP DEFAULT,
  ALTER COLUMN subject_kind DROP DEFAULT, ALTER COLUMN subject_id DROP DEFAULT;

GRANT UPDATE (concerns, desk, employer, place, work_since) ON renkei.findings TO :"app";
