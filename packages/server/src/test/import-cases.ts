import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstCaseDirectory } from '@renkei/synthetic';
import { Client } from 'pg';
import type { TestDatabase } from '../platform/test-kit/index.ts';
import type { ImportOrder } from './import-process.ts';

/** A copy of the first case that a test changes. */
export async function copyOfFirstCase() {
  const directory = await mkdtemp(join(tmpdir(), 'renkei-case-'));
  await cp(firstCaseDirectory, directory, { recursive: true });
  return { directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}

/** Leaves the few largest files of notices: what takes a process for each step is done sooner. */
export async function keepFewNotices(directory: string): Promise<void> {
  const notices = [...(await filesIn(directory))].filter(([file]) => file.startsWith('notifications/'));
  const small = notices.toSorted(([, a], [, b]) => b.length - a.length).slice(4);
  for (const [file] of small) await rm(join(directory, file));
}

/** Spoils a few rows: of stays a day, of a notice every figure; plants a number 個人番号. */
export async function spoil(directory: string, individualNumber = '918273645546'): Promise<void> {
  await edit(join(directory, 'stays.csv'), (text) =>
    text
      .split('\n')
      .map((line, at) => (at % 40 === 5 ? line.replace(/,(\d{4})-\d\d-\d\d,/, ',$1-02-30,') : line))
      .join('\n'),
  );
  const folder = join(directory, 'notifications');
  const [first = ''] = (await readdir(folder)).sort();
  await edit(
    join(folder, first),
    (text) =>
      text
        .split('\r\n')
        .map((line, at) =>
          at === 10 ? line.replace(/^([^,]*,[^,]*),[^,]*/, `$1,${individualNumber}`) : line,
        )
        .map((line, at) => (at === 11 ? line.replaceAll(/\d/g, 'x') : line))
        .join('\r\n'),
    'latin1',
  );
}

export async function edit(
  file: string,
  change: (text: string) => string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<void> {
  await writeFile(file, change(await readFile(file, encoding)), encoding);
}

/** Files of a directory by path, as a page would send them. */
export async function filesIn(directory: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readFile(join(directory, name)));
  return files;
}

const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));

/** Another process that imports. Answers its signal, if it was killed, or what it said. */
export function importInProcess(order: ImportOrder) {
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => ({ code, signal, said }));
  return { child, ended };
}

/** Everything that imports have brought, without what differs by chance: ids of imports, instants, references. */
export async function stateOf(database: TestDatabase): Promise<Record<string, unknown[]>> {
  const client = new Client(database.connectAs('superuser'));
  await client.connect();
  try {
    const state: Record<string, unknown[]> = {};
    for (const [name, query] of Object.entries(QUERIES)) {
      state[name] = (await client.query<{ text: string }>(query)).rows.map(({ text }) => text);
    }
    return state;
  } finally {
    await client.end();
  }
}

const QUERIES = {
  records: `SELECT concat_ws(' ', register, record_id, recorded_on, resident_id, body, body_hash, file, line) AS text
              FROM renkei.records ORDER BY 1`,
  bad: `SELECT concat_ws(' ', file, line, place, col, column_name, code, found, expected, cure, encode(raw, 'hex'),
               (cured_by IS NOT NULL)::text) AS text
          FROM renkei.bad_rows ORDER BY 1`,
  unread: `SELECT concat_ws(' ', register, resident_id, file, line, record_id, recorded_on, cured_on,
                  (cured_by IS NOT NULL)::text) AS text
             FROM renkei.unread_rows ORDER BY 1`,
  blanked: `SELECT concat_ws(' ', file, line, col, column_name) AS text FROM renkei.blanked_cells ORDER BY 1`,
  files: `SELECT concat_ws(' ', file, register, outcome, content_hash, columns, read, kept, named, blanked, seen_before, position,
                 added, corrected, known, encoding, encode(head, 'hex')) AS text
            FROM renkei.import_files ORDER BY 1`,
  staged: `SELECT count(*)::text AS text FROM renkei.staged_rows`,
  coverage: `SELECT concat_ws(' ', register, complete_until, file, line) AS text FROM renkei.coverage ORDER BY 1`,
  findings: `SELECT concat_ws(' ', id, rule_id, notification_id, resident_id, written_on, due_on, finding, material_hash, stage,
                    version) AS text
               FROM renkei.findings ORDER BY 1`,
  detection: `SELECT detection::text AS text FROM renkei.imports WHERE stage = 'done' ORDER BY 1`,
};
