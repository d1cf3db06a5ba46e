import { join } from 'node:path';
import { registerFiles, type TableRegister } from '@renkei/contract/files';
import { badFile } from './bad-event.ts';
import type { ByteStream } from './bytes/exact-blocks.ts';
import { directoryFiles, openBytes } from './directory-files.ts';
import { readNotifications } from './egov/read-notifications.ts';
import { newFileTally, refusedFile } from './file-tally.ts';
import type { ReadEvent } from './read-event.ts';
import { readCoverage } from './registers/read-coverage.ts';
import { readRegister } from './registers/read-register.ts';
import { newSeenRows } from './seen-rows.ts';

/**
 * Reads a directory of register files, row by row: first the files it does not know, then the registers in the order
 * of the contract, then `notifications/*.csv` by name. A missing register is no problem here (its coverage is missing);
 * a missing `coverage.csv` is named. Throws if the directory cannot be listed or a file fails while it is read.
 */
export async function* readDirectory(dir: string): AsyncGenerator<ReadEvent> {
  const files = await directoryFiles(dir);
  for (const file of files.unknown) yield badFile(file, 'file.unknown');
  for (const register of files.registers) {
    const { file } = registerFiles[register];
    const bytes = await openBytes(join(dir, file));
    if (bytes === undefined) yield* unreadable(file, register);
    else yield* readTable(register, bytes);
  }
  if (!files.registers.includes('coverage')) yield badFile(registerFiles.coverage.file, 'coverage.missing');
  const seen = newSeenRows();
  for (const file of files.notifications) {
    const bytes = await openBytes(join(dir, file));
    if (bytes === undefined) yield* unreadable(file, 'notifications');
    else yield* readNotifications(file, bytes, seen);
  }
}

function readTable(register: TableRegister, bytes: ByteStream): AsyncGenerator<ReadEvent> {
  return register === 'coverage' ? readCoverage(bytes) : readRegister(register, bytes);
}

function* unreadable(file: string, register: TableRegister | 'notifications'): Generator<ReadEvent> {
  yield badFile(file, 'file.unreadable');
  yield refusedFile(newFileTally(file, register), 'ascii');
}
