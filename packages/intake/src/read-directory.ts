import { join } from 'node:path';
import { type Register, registerFiles } from '@renkei/contract/files';
import { badFile } from './bad-event.ts';
import type { ByteStream } from './bytes/exact-blocks.ts';
import { directoryFiles, openBytes, type TableFile } from './directory-files.ts';
import { newFileTally, refusedFile } from './file-tally.ts';
import { readNotices } from './notices/read-notices.ts';
import type { ReadEvent } from './read-event.ts';
import { readCoverage } from './registers/read-coverage.ts';
import { readRegister } from './registers/read-register.ts';
import { newSeenRows, type SeenRows } from './seen-rows.ts';

/**
 * Reads a directory of register files, row by row: first the files it does not know, then the registers in the order of
 * the contract, each with its increments by label, then the files of `notifications/` by name. A missing register is no problem
 * here (its coverage is missing); a missing `coverage.csv` is named. Throws if the directory cannot be listed or a file
 * fails while it is read.
 */
export async function* readDirectory(dir: string): AsyncGenerator<ReadEvent> {
  const files = await directoryFiles(dir);
  for (const file of files.unknown) yield badFile(file, 'file.unknown');
  const met = new Map<string, SeenRows>();
  for (const table of files.tables) {
    const seen = met.get(table.register) ?? newSeenRows();
    met.set(table.register, seen);
    const bytes = await openBytes(join(dir, table.file));
    if (bytes === undefined) yield* unreadable(table.file, table.register);
    else yield* readTable(table, bytes, seen);
  }
  if (!met.has('coverage')) yield badFile(registerFiles.coverage.file, 'coverage.missing');
  const seen = newSeenRows();
  for (const file of files.notifications) {
    const bytes = await openBytes(join(dir, file));
    if (bytes === undefined) yield* unreadable(file, 'notifications');
    else yield* readNotices(file, bytes, seen);
  }
}

/** Each coverage file stands for itself: of several statements of a day the rules take the earlier one. */
function readTable(
  { register, file }: TableFile,
  bytes: ByteStream,
  seen: SeenRows,
): AsyncGenerator<ReadEvent> {
  return register === 'coverage' ? readCoverage(bytes, file) : readRegister(register, bytes, { file, seen });
}

function* unreadable(file: string, register: Register): Generator<ReadEvent> {
  yield badFile(file, 'file.unreadable');
  yield refusedFile(newFileTally(file, register), 'ascii');
}
