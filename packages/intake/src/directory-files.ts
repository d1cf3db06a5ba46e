import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isWholeFile, type TableRegister, tableRegisterOf, tableRegisters } from '@renkei/contract/files';

/** A file of a register; `file` relative to the directory. */
export type TableFile = { readonly register: TableRegister; readonly file: string };

/** What stands in a directory, by the contract, in the order of reading; names relative to it with `/`. */
export type DirectoryFiles = {
  readonly tables: readonly TableFile[];
  readonly notifications: readonly string[];
  readonly unknown: readonly string[];
};

const NOTIFICATIONS = 'notifications';
/** The answers to synthetic data. Never opened, and no stranger. */
const TRUTH = 'truth.csv';

/** Lists a directory. Throws if it is not there or cannot be listed. */
export async function directoryFiles(dir: string): Promise<DirectoryFiles> {
  const names = (await readdir(dir)).sort();
  const hasNotifications = names.includes(NOTIFICATIONS) && (await isDirectory(join(dir, NOTIFICATIONS)));
  const inside = hasNotifications ? (await readdir(join(dir, NOTIFICATIONS))).sort() : [];
  const within = (name: string): string => `${NOTIFICATIONS}/${name}`;
  const strange = names.filter(
    (name) =>
      tableRegisterOf(name) === undefined && name !== TRUTH && !(hasNotifications && name === NOTIFICATIONS),
  );
  return {
    tables: tableRegisters.flatMap((register) => filesOf(register, names)),
    notifications: inside.filter(isNotices).map(within),
    unknown: [...strange, ...inside.filter((name) => !isNotices(name)).map(within)],
  };
}

/** The register's own file first, then its increments by label. */
function filesOf(register: TableRegister, names: readonly string[]): readonly TableFile[] {
  const own = names.filter((name) => tableRegisterOf(name) === register);
  return [...own.filter(isWholeFile), ...own.filter((file) => !isWholeFile(file))].map((file) => ({
    register,
    file,
  }));
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** By the end of the name; what the file is says its content. */
export function isWorkbook(name: string): boolean {
  return name.toLowerCase().endsWith('.xlsx');
}

/** Excel leaves `~$name.xlsx` beside a workbook that is open. */
function isNotices(name: string): boolean {
  return name.toLowerCase().endsWith('.csv') || (isWorkbook(name) && !name.startsWith('~$'));
}
