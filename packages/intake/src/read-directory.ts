import { join } from 'node:path';
import { type Register, registerFiles } from '@renkei/contract/files';
import { badFile } from './bad-event.ts';
import type { ByteStream } from './bytes/exact-blocks.ts';
import { directoryFiles, openBytes, tableRegisterOf } from './directory-files.ts';
import { newFileTally, refusedFile } from './file-tally.ts';
import { readNotices } from './notices/read-notices.ts';
import type { BadEvent, ReadEvent } from './read-event.ts';
import { readCoverage } from './registers/read-coverage.ts';
import { readRegister } from './registers/read-register.ts';
import { newSeenRows, type SeenRows } from './seen-rows.ts';

/** One file of a delivery. `read` begins at its first byte each time; `seen` remembers rows of the files before it. */
export type FileToRead = {
  readonly file: string;
  readonly register: Register;
  readonly read: (seen?: SeenRows) => AsyncGenerator<ReadEvent>;
};

/** What a directory holds, in the order of reading; files it should not hold are named. Throws if it cannot be listed. */
export async function filesOfDirectory(
  dir: string,
): Promise<{ readonly files: readonly FileToRead[]; readonly strangers: readonly BadEvent[] }> {
  const { tables, notifications, unknown } = await directoryFiles(dir);
  const named = [...tables, ...notifications.map((file) => ({ file, register: 'notifications' as const }))];
  return {
    files: named.map((each) => ({ ...each, read: (seen) => readOpened(dir, each, seen) })),
    strangers: unknown.map((file) => badFile(file, 'file.unknown')),
  };
}

/**
 * Reads a directory of register files, row by row: first the files it does not know, then the registers in the order of
 * the contract, each with its increments by label, then the files of `notifications/` by name. A missing register is no problem
 * here (its coverage is missing); a missing `coverage.csv` is named. Throws if the directory cannot be listed or a file
 * fails while it is read.
 */
export async function* readDirectory(dir: string): AsyncGenerator<ReadEvent> {
  const { files, strangers } = await filesOfDirectory(dir);
  yield* strangers;
  if (!files.some(({ register }) => register === 'coverage')) yield coverageMissing();
  const met = new Map<string, SeenRows>();
  for (const { register, read } of files) {
    const seen = met.get(register) ?? newSeenRows();
    met.set(register, seen);
    yield* read(seen);
  }
}

/** A delivery without a word on how far its registers reach. */
export function coverageMissing(): BadEvent {
  return badFile(registerFiles.coverage.file, 'coverage.missing');
}

/** The register to which a file of a delivery belongs by its path, or undefined where no file may be called so. */
export function registerOfFile(path: string): Register | undefined {
  const [folder, name, ...more] = path.split('/');
  if (name === undefined) return tableRegisterOf(path);
  const isNotice = folder === 'notifications' && more.length === 0 && /.\.(csv|xlsx)$/iu.test(name);
  return isNotice ? 'notifications' : undefined;
}

/** Reads one file as `registerOfFile` names it. Throws where the stream itself fails. */
export function readFile(
  { register, file }: { readonly register: Register; readonly file: string },
  bytes: ByteStream,
  seen: SeenRows = newSeenRows(),
): AsyncGenerator<ReadEvent> {
  if (register === 'notifications') return readNotices(file, bytes, seen);
  // Each coverage file stands for itself: of several statements of a day the rules take the earlier one.
  return register === 'coverage' ? readCoverage(bytes, file) : readRegister(register, bytes, { file, seen });
}

async function* readOpened(
  dir: string,
  named: { readonly register: Register; readonly file: string },
  seen?: SeenRows,
): AsyncGenerator<ReadEvent> {
  const bytes = await openBytes(join(dir, named.file));
  if (bytes === undefined) yield* unreadable(named.file, named.register);
  else yield* readFile(named, bytes, seen);
}

function* unreadable(file: string, register: Register): Generator<ReadEvent> {
  yield badFile(file, 'file.unreadable');
  yield refusedFile(newFileTally(file, register), 'ascii');
}
