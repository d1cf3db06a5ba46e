import type { ImportFileView } from '@renkei/contract';
import { isCorrectionFile } from '@renkei/contract/files';
import { rowsAddUp } from './rows-add-up.ts';

export type Sums = {
  readonly read: number;
  readonly kept: number;
  readonly named: number;
  /** Of these, rows of files whose content was imported before: they are listed with the import that read them. */
  readonly namedBefore: number;
  /** The same of blanked cells. */
  readonly blankedBefore: number;
  /** Null until every file is stored. */
  readonly stored: { readonly added: number; readonly corrected: number; readonly known: number } | null;
  /** Of the named rows, how many later files have answered. */
  readonly curedLater: number;
  /** Rows named earlier that this import answers. */
  readonly cured: number;
  /** Files to correct that came back and answered none of them. */
  readonly curedNothing: number;
  readonly refused: number;
  /** Rows read = kept + named, and kept = new + corrected + known. */
  readonly addsUp: boolean;
};

/** What the files of an import come to. Refused files keep nothing: their rows are counted by nobody. */
export function sumsOf(files: readonly ImportFileView[]): Sums {
  const sum = (of: (file: ImportFileView) => number | null): number =>
    files.reduce((total, file) => total + (of(file) ?? 0), 0);
  const before = (of: (file: ImportFileView) => number): number =>
    sum((file) => (file.seenBefore ? of(file) : 0));
  const counted = files.filter(({ state }) => state !== 'refused');
  const isStored = counted.length > 0 && counted.every(({ added }) => added !== null);
  const stored = {
    added: sum(({ added }) => added),
    corrected: sum(({ corrected }) => corrected),
    known: sum(({ known }) => known),
  };
  const kept = sum((file) => file.kept);
  return {
    read: sum(({ read }) => read),
    kept,
    named: sum(({ named }) => named),
    namedBefore: before(({ named }) => named),
    blankedBefore: before(({ blanked }) => blanked),
    stored: isStored ? stored : null,
    curedLater: sum(({ curedLater }) => curedLater),
    cured: sum(({ cured }) => cured),
    curedNothing: counted.filter(
      (file) => isCorrectionFile(file.file) && file.added !== null && file.cured === 0,
    ).length,
    refused: files.length - counted.length,
    addsUp:
      counted.every(rowsAddUp) && (!isStored || kept === stored.added + stored.corrected + stored.known),
  };
}
