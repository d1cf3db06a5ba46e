import { appendFileSync } from 'node:fs';
import { mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandProblem } from './say.ts';

/** A directory that appears under its name only when all of it has been written; until then it is called `….unfinished`. */
export class NewDirectory {
  readonly path: string;
  readonly unfinished: string;
  pieces = 0;

  private constructor(path: string) {
    this.path = path.replace(/\/+$/u, '');
    this.unfinished = `${this.path}.unfinished`;
  }

  /** Refuses a path where something is already, and what an earlier run left unfinished. */
  static async begin(path: string): Promise<NewDirectory> {
    const directory = new NewDirectory(path);
    const found = await entriesOf(directory.path);
    if (found !== undefined && found.length > 0) {
      throw new CommandProblem({
        en: `${path} is not empty. Name a new directory, or delete its files first; nothing was changed.`,
        ja: `${path} は空ではありません。新しいフォルダーを指定するか、先に中のファイルを削除してください。何も変えていません。`,
      });
    }
    if ((await entriesOf(directory.unfinished)) !== undefined) {
      throw new CommandProblem({
        en: `${directory.unfinished} is left from a run that was stopped. Delete it and try again.`,
        ja: `${directory.unfinished} は中止した実行の残りです。削除してからやり直してください。`,
      });
    }
    await mkdir(join(directory.unfinished, 'notifications'), { recursive: true, mode: 0o700 }).catch(
      (error: unknown) => {
        throw unwritable(directory.unfinished, error);
      },
    );
    return directory;
  }

  append(path: string, bytes: Uint8Array): void {
    const full = join(this.unfinished, path);
    try {
      appendFileSync(full, bytes, { mode: 0o600 });
    } catch (error) {
      throw unwritable(full, error);
    }
    this.pieces += 1;
  }

  async finish(): Promise<void> {
    if ((await entriesOf(this.path)) !== undefined) await rmdir(this.path);
    await rename(this.unfinished, this.path);
  }
}

/** Undefined where there is nothing; a file counts as one entry. */
async function entriesOf(path: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'ENOTDIR') return [path];
    throw unwritable(path, error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function unwritable(path: string, error: unknown): CommandProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandProblem({
    en: `${path} cannot be written: ${reason}. Name a directory on a disk with room that you may write to.`,
    ja: `${path} に書けません：${reason}。書き込みができ、空きのある場所を指定してください。`,
  });
}
