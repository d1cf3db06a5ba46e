import { join } from 'node:path';
import { type Register, registerFiles, type TableRegister, tableRegisterOf } from '@renkei/contract/files';
import { badFile } from './bad-event.ts';
import type { ByteStream } from './bytes/exact-blocks.ts';
import { directoryFiles } from './directory-files.ts';
import { newFileTally, refusedFile } from './file-tally.ts';
import { noticeBatches } from './notices/read-notices.ts';
import { oneByOne, singly } from './one-by-one.ts';
import { openBytes } from './open-bytes.ts';
import type { BadEvent, ReadEvent } from './read-event.ts';
import { readCoverage } from './registers/read-coverage.ts';
import { registerBatches } from './registers/read-register.ts';
import { newSeenRows, type SeenRows } from './seen-rows.ts';

type NamedFile = { readonly file: string; readonly register: Register };

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
  const { files, strangers } = await listed(dir);
  return {
    files: files.map((each) => ({ ...each, read: (seen) => oneByOne(openedBatches(dir, each, seen)) })),
    strangers,
  };
}

async function listed(dir: string) {
  const { tables, notifications, unknown } = await directoryFiles(dir);
  const notices = notifications.map((file): NamedFile => ({ file, register: 'notifications' }));
  const files: readonly NamedFile[] = [...tables, ...notices];
  return { files, strangers: unknown.map((file) => badFile(file, 'file.unknown')) };
}

/**
 * Reads a directory of register files, row by row: first the files it does not know, then the registers in the order of
 * the contract, each with its increments by label, then the files of `notifications/` by name. A missing register is no problem
 * here (its coverage is missing); a missing `coverage.csv` is named. Throws if the directory cannot be listed or a file
 * fails while it is read.
 */
export function readDirectory(dir: string): AsyncGenerator<ReadEvent> {
  return oneByOne(directoryBatches(dir));
}

/** `readDirectory`, some events at a time. */
export async function* directoryBatches(dir: string): AsyncGenerator<readonly ReadEvent[]> {
  const { files, strangers } = await listed(dir);
  yield strangers;
  if (!files.some(({ register }) => register === 'coverage')) yield [coverageMissing()];
  const met = new Map<string, SeenRows>();
  for (const file of files) {
    const seen = met.get(file.register) ?? newSeenRows();
    met.set(file.register, seen);
    for await (const batch of openedBatches(dir, file, seen)) yield batch;
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
  named: NamedFile,
  bytes: ByteStream,
  seen: SeenRows = newSeenRows(),
): AsyncGenerator<ReadEvent> {
  return oneByOne(fileBatches(named, bytes, seen));
}

function fileBatches(
  { register, file }: NamedFile,
  bytes: ByteStream,
  seen: SeenRows,
): AsyncGenerator<readonly ReadEvent[]> {
  if (register === 'notifications') return noticeBatches(file, bytes, seen);
  // Each coverage file stands for itself: of several statements of a day the rules take the earlier one.
  if (register === 'coverage') return singly(readCoverage(bytes, file));
  return registerBatches<TableRegister>(register, bytes, { file, seen });
}

async function* openedBatches(
  dir: string,
  named: NamedFile,
  seen: SeenRows = newSeenRows(),
): AsyncGenerator<readonly ReadEvent[]> {
  const bytes = await openBytes(join(dir, named.file));
  if (bytes === undefined) yield unreadable(named);
  else for await (const batch of fileBatches(named, bytes, seen)) yield batch;
}

function unreadable({ file, register }: NamedFile): readonly ReadEvent[] {
  return [badFile(file, 'file.unreadable'), refusedFile(newFileTally(file, register), 'ascii')];
}
