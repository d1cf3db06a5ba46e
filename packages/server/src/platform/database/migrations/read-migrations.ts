import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@renkei/kernel/hash';
import { DatabaseProblem } from '../database-problem.ts';

/** One numbered SQL file, immutable once applied anywhere. */
export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly file: string;
  readonly sql: string;
  /** Over the bytes of the file, before role names are filled in. */
  readonly sha256: string;
};

/** The migrations that this release carries. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../migrations/', import.meta.url));

const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** The migrations of a folder in order. Problems `migration.misnamed`, `migration.doubled`, `migration.missing`. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  for (const [index, { number, file }] of migrations.entries()) {
    const expected = index + 1;
    if (number === expected) continue;
    const code = number < expected ? 'migration.doubled' : 'migration.missing';
    throw new DatabaseProblem(code, {
      place: file,
      reason: `number ${number} stands where ${expected} should: a number is ${number < expected ? 'doubled' : 'missing'}`,
      cure: 'number the files 0001, 0002, … without gaps; renumber only what was never applied anywhere',
    });
  }
  return migrations;
}

async function readMigration(folder: string, fileName: string): Promise<Migration> {
  const file = join(folder, fileName);
  const match = FILE_NAME.exec(fileName);
  if (match === null) {
    throw new DatabaseProblem('migration.misnamed', {
      place: file,
      reason: 'a migration is named NNNN-what-it-does.sql',
      cure: 'rename it',
    });
  }
  const bytes = await readFile(file);
  return {
    number: Number(match[1]),
    name: match[2] ?? '',
    file,
    sql: bytes.toString('utf8'),
    sha256: sha256(bytes),
  };
}
