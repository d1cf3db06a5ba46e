import type { ImportView } from '@renkei/contract';
import type { ChosenFile } from './chosen-files.ts';

/**
 * What of the chosen files an import that stopped still lacks. One that arrived whole is left out, unless it was saved
 * again since the import began: then what lies here is newer than what arrived.
 */
export function stillToSend(
  files: readonly ChosenFile[],
  { files: arrived, startedAt }: Pick<ImportView, 'files' | 'startedAt'>,
): readonly ChosenFile[] {
  const whole = new Set(arrived.filter(({ state }) => state === 'read').map(({ file }) => file));
  const began = Date.parse(startedAt);
  return files.filter(({ path, file }) => !whole.has(path) || file.lastModified > began);
}
