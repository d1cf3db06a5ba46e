import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/u, '');

/** Share of changes that a test must notice, of Stryker's and of the tables'. */
export const LEAST = 0.85;

/**
 * What is left out, by package. The pages of docs/law print the tables: the test that they are up to date would notice
 * every change of a table without knowing whether it is right.
 */
const LEFT_OUT: Readonly<Record<string, readonly RegExp[]>> = {
  law: [/\/src\/test\/docs\//u],
};
const NO_SOURCE = [/\.test\.ts$/u, /\/src\/test\//u, /\/test-kit\//u, /\/src\/(index|tables)\.ts$/u];

/** Paths from the root of the workspace. Properties come last: they take longest. */
export type Judged = {
  readonly name: string;
  readonly folder: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
};

/** The sources of a package that are changed, and the tests that should notice. Throws for a package without either. */
export function judgedPackage(name: string): Judged {
  const folder = `packages/${name}`;
  const leftOut = (file: string): boolean => (LEFT_OUT[name] ?? []).some((pattern) => pattern.test(file));
  const files = globSync(`${folder}/src/**/*.ts`, { cwd: ROOT })
    .toSorted()
    .filter((file) => !leftOut(file));
  const tests = files.filter((file) => file.endsWith('.test.ts') && !file.endsWith('.db.test.ts'));
  const sources = files.filter((file) => NO_SOURCE.every((pattern) => !pattern.test(file)));
  if (tests.length === 0 || sources.length === 0) throw new Error(`${folder} has no sources or no tests`);
  return {
    name,
    folder,
    sources,
    tests: [...tests.filter((file) => !isProperty(file)), ...tests.filter(isProperty)],
  };
}

export function isProperty(file: string): boolean {
  return file.endsWith('.prop.test.ts');
}

export function fromRoot(file: string): string {
  return join(ROOT, file);
}
