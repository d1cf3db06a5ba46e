import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components';
import type { Candidate } from './chosen-files.ts';

/** The contract's most for one import. */
const MOST_FILES = 10_000;

/** The files of what was dropped, folders opened, each with its path below what was dropped. At most 10,000. */
export async function collectDropped(items: readonly DropItem[]): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const item of items) {
    if (item.kind !== 'text') await collect(item, '', found);
  }
  return found;
}

async function collect(
  item: FileDropItem | DirectoryDropItem,
  above: string,
  found: Candidate[],
): Promise<void> {
  if (found.length >= MOST_FILES) return;
  const source = above === '' ? item.name : `${above}/${item.name}`;
  if (item.kind === 'file') {
    found.push({ source, file: await item.getFile() });
    return;
  }
  for await (const entry of item.getEntries()) await collect(entry, source, found);
}

/** The files of a file dialogue; those of a chosen folder bear their path below it. */
export function collectChosen(list: FileList | null): readonly Candidate[] {
  return [...(list ?? [])].slice(0, MOST_FILES).map((file) => ({
    source: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}
