import type { BadRow, BlankedCell, Register, RegisterRows, Source } from '@renkei/contract/files';
import { type Cures, newCures, type UnreadAt } from './cures.ts';
import { directoryBatches } from './read-directory.ts';
import type { FileEvent, KeptEvent, ReadEvent } from './read-event.ts';

/** A row, and where it was read. */
export type CollectedRow<R extends Register> = RegisterRows[R] & { readonly source: Source };

/** Everything of a directory in memory. */
export type CollectedDirectory = {
  /** Of each register in the order of reading. */
  readonly rows: { readonly [R in Register]: CollectedRow<R>[] };
  readonly bad: BadRow[];
  readonly unread: readonly UnreadAt[];
  readonly blanked: BlankedCell[];
  readonly files: FileEvent[];
};

/** `readDirectory`, gathered, and told which rows that were not read others have cured. Throws where it throws. */
export async function collectDirectory(dir: string): Promise<CollectedDirectory> {
  const collected = emptyCollection();
  const cures = newCures(collected.rows);
  for await (const batch of directoryBatches(dir))
    for (const event of batch) collect(collected, cures, event);
  return { ...collected, unread: cures.settled() };
}

function collect(into: CollectedDirectory, cures: Cures, event: ReadEvent): void {
  if (event.kind === 'kept') {
    keep(into.rows, event);
    cures.kept(event);
  } else if (event.kind === 'bad') {
    into.bad.push(event.bad);
    cures.bad(event);
  } else if (event.kind === 'blanked') into.blanked.push(event.cell);
  else into.files.push(event);
}

function keep<R extends Register>(rows: CollectedDirectory['rows'], event: KeptEvent<R>): void {
  rows[event.register].push({ ...event.row, source: event.source });
}

function emptyCollection(): CollectedDirectory {
  const rows = {
    residents: [],
    cards: [],
    stays: [],
    permissions: [],
    designations: [],
    affiliations: [],
    plans: [],
    'trainee-notices': [],
    'own-notices': [],
    departures: [],
    deaths: [],
    employers: [],
    establishments: [],
    licences: [],
    guidance: [],
    separations: [],
    coverage: [],
    notifications: [],
  };
  return { rows, bad: [], unread: [], blanked: [], files: [] };
}
