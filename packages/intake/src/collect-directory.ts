import type { BadRow, BlankedCell, Register } from '@renkei/contract/files';
import { readDirectory } from './read-directory.ts';
import type { BadEvent, FileEvent, KeptEvent, Unread } from './read-event.ts';

/** Everything of a directory in memory: for small uses. */
export type CollectedDirectory = {
  readonly rows: { readonly [R in Register]: KeptEvent<R>[] };
  readonly bad: BadRow[];
  readonly unread: Unread[];
  readonly blanked: BlankedCell[];
  readonly files: FileEvent[];
};

/** `readDirectory`, gathered. Throws where it throws. */
export async function collectDirectory(dir: string): Promise<CollectedDirectory> {
  const collected = emptyCollection();
  for await (const event of readDirectory(dir)) {
    if (event.kind === 'kept') keep(collected.rows, event);
    else if (event.kind === 'bad') keepBad(collected, event);
    else if (event.kind === 'blanked') collected.blanked.push(event.cell);
    else collected.files.push(event);
  }
  return collected;
}

function keepBad(collected: CollectedDirectory, { bad, unread }: BadEvent): void {
  collected.bad.push(bad);
  if (unread !== undefined) collected.unread.push(unread);
}

function keep<R extends Register>(rows: CollectedDirectory['rows'], event: KeptEvent<R>): void {
  rows[event.register].push(event);
}

function emptyCollection(): CollectedDirectory {
  const rows = {
    residents: [],
    cards: [],
    stays: [],
    permissions: [],
    departures: [],
    separations: [],
    coverage: [],
    notifications: [],
  };
  return { rows, bad: [], unread: [], blanked: [], files: [] };
}
