import { createReadStream } from 'node:fs';
import { access, constants, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { registerFiles, type TableRegister, tableRegisters } from '@renkei/contract/files';

/** What stands in a directory, by the contract; names relative to it with `/`, each list in the order of code units. */
export type DirectoryFiles = {
  readonly registers: readonly TableRegister[];
  readonly notifications: readonly string[];
  readonly unknown: readonly string[];
};

const NOTIFICATIONS = 'notifications';

/** Lists a directory. Throws if it is not there or cannot be listed. */
export async function directoryFiles(dir: string): Promise<DirectoryFiles> {
  const names = (await readdir(dir)).sort();
  const registers = tableRegisters.filter((register) => names.includes(registerFiles[register].file));
  const hasNotifications = names.includes(NOTIFICATIONS) && (await isDirectory(join(dir, NOTIFICATIONS)));
  const inside = hasNotifications ? (await readdir(join(dir, NOTIFICATIONS))).sort() : [];
  const known = new Set([
    ...registers.map((register) => registerFiles[register].file),
    ...(hasNotifications ? [NOTIFICATIONS] : []),
  ]);
  const [csv, other] = [inside.filter(isCsv), inside.filter((name) => !isCsv(name))];
  const within = (name: string): string => `${NOTIFICATIONS}/${name}`;
  return {
    registers,
    notifications: csv.map(within),
    unknown: [...names.filter((name) => !known.has(name)), ...other.map(within)],
  };
}

/** The bytes of a file, or undefined where it is no regular file or may not be read. Later failures throw. */
export async function openBytes(path: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  try {
    // Asked before opening: to open a pipe would wait for its other end.
    if (!(await stat(path)).isFile()) return undefined;
    await access(path, constants.R_OK);
  } catch {
    return undefined;
  }
  return createReadStream(path, { highWaterMark: 256 * 1024 });
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function isCsv(name: string): boolean {
  return name.toLowerCase().endsWith('.csv');
}
