import { recordIdOf, referenceText, type RowReference } from '@renkei/contract/files';
import type { BadEvent, KeptEvent, Unread } from './read-event.ts';

/** A row that was not read, where it stands, and whether a row that was kept has taken its place. */
export type UnreadAt = Unread & RowReference & { readonly cured: boolean };

/** Watches the rows of a delivery in the order of reading and tells at its end which unread ones others have cured. */
export type Cures = {
  kept(event: KeptEvent): void;
  bad(event: BadEvent): void;
  settled(): readonly UnreadAt[];
};

type Version = { readonly recordedOn: string; readonly order: number };
type Waiting = Unread & RowReference & { readonly order: number };

/**
 * A row that was not read is cured by a row of its register that bears its reference (or, where it was itself an attempt to
 * answer another row, the same reference), or by a version of the same record that the register learnt later, or on the
 * same day and further down. What nobody could read an id of is cured by reference only. Rows of one delivery stand side by
 * side: a later file of the same delivery cures nothing by coming after.
 */
export function newCures(): Cures {
  const waiting: Waiting[] = [];
  const answered = new Set<string>();
  const latest = new Map<string, Version>();
  let order = 0;
  return {
    kept: (event) => {
      order += 1;
      if (event.answers !== undefined) answered.add(place(event.register, event.answers));
      if (event.register === 'coverage') return;
      const id = `${event.register} ${recordIdOf(event.register, event.row)}`;
      const { recordedOn } = event.row;
      const held = latest.get(id);
      if (held === undefined || recordedOn >= held.recordedOn) latest.set(id, { recordedOn, order });
    },
    bad: ({ bad: { file, line }, unread }) => {
      order += 1;
      if (unread !== undefined) waiting.push({ ...unread, file, line, order });
    },
    settled: () =>
      waiting.map(({ order: at, ...row }) => ({
        ...row,
        cured: isAnswered(row, answered) || isOvertaken({ ...row, order: at }, latest),
      })),
  };
}

function isAnswered({ register, answers, ...own }: Unread & RowReference, answered: ReadonlySet<string>) {
  return (
    answered.has(place(register, own)) || (answers !== undefined && answered.has(place(register, answers)))
  );
}

function isOvertaken(row: Waiting, latest: ReadonlyMap<string, Version>): boolean {
  const version = row.recordId === null ? undefined : latest.get(`${row.register} ${row.recordId}`);
  if (version === undefined || row.recordedOn === null) return false;
  if (version.recordedOn !== row.recordedOn) return version.recordedOn > row.recordedOn;
  return version.order > row.order;
}

function place(register: string, row: RowReference): string {
  return `${register} ${referenceText(row)}`;
}
