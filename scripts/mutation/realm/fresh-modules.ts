import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type CollectedTest, takeTests } from './collected-tests.ts';

const COLLECTED_TESTS = new URL('./collected-tests.ts', import.meta.url).href;
/** Chance must not decide whether a change is noticed: every run of the properties draws the same examples. */
const SEED = 20_261_125;

/** A test with the file it stands in. */
export type LoadedTest = CollectedTest & { readonly file: string };

/** Files that are to be read otherwise than they stand: absolute path to text. */
export type Changes = ReadonlyMap<string, string>;

export type FreshModules = {
  /** Loads every module of the folder anew, with these changes, and gives the tests of these files. Throws if one does not load. */
  readonly load: (files: readonly string[], changes: Changes) => Promise<readonly LoadedTest[]>;
};

/**
 * Modules of `folder` are loaded anew under a version of their own; everything else (kernel, node_modules) once. What was
 * loaded is never freed: a process is good for some hundred loads. Once a thread.
 */
export function freshModules(folder: string): FreshModules {
  const within = `${pathToFileURL(folder).href}/`;
  const stripped = new Map<string, string>();
  let version = 0;
  let changes: Changes = new Map();
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

  const sourceOf = (path: string): string => {
    const changed = changes.get(path);
    if (changed !== undefined) return stripTypeScriptTypes(changed);
    const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
    stripped.set(path, known);
    return known;
  };
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === 'node:test' && context.parentURL?.startsWith(within) === true)
        return { url: COLLECTED_TESTS, shortCircuit: true };
      const resolved = next(specifier, context);
      if (!resolved.url.startsWith(within) || !resolved.url.endsWith('.ts')) return resolved;
      return { ...resolved, url: `${resolved.url}?v=${version}` };
    },
    load: (url, context, next) =>
      url.startsWith(within) && url.includes('.ts?v=')
        ? { format: 'module', source: sourceOf(fileURLToPath(url.split('?')[0] ?? '')), shortCircuit: true }
        : next(url, context),
  });

  return {
    load: async (files, changed) => {
      version += 1;
      changes = changed;
      takeTests();
      const tests: LoadedTest[] = [];
      for (const file of files) {
        await import(pathToFileURL(file).href);
        tests.push(...takeTests().map((each) => ({ ...each, file })));
      }
      return tests;
    },
  };
}
