import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../test-kit/index.ts';
import { withClient } from '../with-client.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './read-migrations.ts';
import { runMigrations } from './run-migrations.ts';

/** A finding as the release before stored it. */
const finding = {
  answer: 'finding',
  id: 'f1',
  rule: { id: 'stay-expired', version: 1 },
  residentId: 'R-1',
  link: {
    answer: 'same-person',
    fields: [
      {
        field: 'name',
        notified: { file: 'a', line: 1, column: 1 },
        recorded: { file: 'b', line: 1, column: 1 },
      },
    ],
  },
  explanations: [],
};

test('a finding of the release before is taken over: whom it concerns, its desk, its link, and it can be read', async () => {
  await using database = await testDatabase('empty');
  const { owner, app, protection } = database.logins;
  const roles = { owner: owner.user, app: app.user, protection: protection.user };
  const migrations = await readMigrations(MIGRATIONS_FOLDER);
  await withClient(database.connectAs('owner'), (client) =>
    runMigrations(client, migrations.slice(0, 3), roles),
  );
  await withClient(database.connectAs('superuser'), (client) =>
    client.query(
      `INSERT INTO renkei.findings (id, reference, office, rule_id, notification_id, resident_id, employer, place, work_since,
         written_on, due_on, finding, dossier, material_hash, stage, version, compared, answered)
       VALUES ('f1', 'F-0000-00', 'isa-kaku', 'stay-expired', 'N-1', 'R-1', 'e', 'p', '2026-01-01', '2026-01-01',
         '2026-02-01', $1, '{}', '', 'open', 1, false, 0)`,
      [JSON.stringify(finding)],
    ),
  );
  await withClient(database.connectAs('owner'), (client) => runMigrations(client, migrations, roles));
  const { rows } = await withClient(database.connectAs('superuser'), (client) =>
    client.query<Record<string, unknown>>(
      'SELECT concerns, desk, subject_kind, subject_id, blind, finding, dossier FROM renkei.findings',
    ),
  );
  const [row] = rows;
  assert.deepEqual(
    [row?.['concerns'], row?.['desk'], row?.['subject_kind'], row?.['subject_id'], row?.['blind']],
    [['R-1'], 'I', 'employment', 'N-1', true],
  );
  assert.deepEqual(row?.['dossier'], { others: [], body: null });
  const stored = Object(row?.['finding']);
  assert.deepEqual(stored.concerns, ['R-1']);
  assert.deepEqual(stored.before, { clerical: [], curedLater: [], whoseError: 'employer' });
  assert.equal(stored.link.fields[0].level, 'equal');
  assert.equal(stored.link.residentId, 'R-1');
  const { rows: forced } = await withClient(database.connectAs('superuser'), (client) =>
    client.query<{ forced: boolean }>(
      `SELECT relforcerowsecurity AS forced FROM pg_class WHERE oid = 'renkei.findings'::regclass`,
    ),
  );
  assert.equal(forced[0]?.forced, true);
});
