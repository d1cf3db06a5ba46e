import {
  recordIdOf,
  referenceText,
  type Register,
  type RegisterRows,
  type RowReference,
  tableRegisterOf,
} from '@renkei/contract/files';
import type { PlainDate } from '@renkei/kernel';
import type { BadEvent, KeptEvent, Unread } from './read-event.ts';

/** A row that was not read, where it stands, and from which day on a row that was kept is known to take its place. */
export type UnreadAt = Unread & RowReference & { readonly curedOn?: PlainDate };

/** The rows kept so far of each register, in the order of reading: who reads adds to them. */
export type KeptRows = { readonly [R in Register]: readonly RegisterRows[R][] };

/** Watches the rows of a delivery in the order of reading and tells at its end which unread ones others have cured. */
export type Cures = {
  /** After the row was added to the kept ones. */
  kept(event: KeptEvent): void;
  bad(event: BadEvent): void;
  settled(): readonly UnreadAt[];
};

type Version = { readonly recordedOn: PlainDate; readonly at: number };
/** `after`: so many rows of its register were kept before it. */
type Waiting = Unread & RowReference & { readonly after: number };

/** Days of recording of the rows that answer a row, and versions of each record. */
type Known = {
  readonly answers: ReadonlyMap<string, readonly PlainDate[]>;
  readonly versions: ReadonlyMap<string, readonly Version[]>;
};

/**
 * A row that was not read is cured by a row of its register that bears its reference (or, where it was itself an attempt to
 * answer another row, the same reference), or by a version of the same record that the register learnt later, or on the
 * same day and further down. What nobody could read an id of is cured by reference only. Files of one delivery stand side
 * by side: a later file of the same delivery cures nothing by coming after.
 */
export function newCures(rows: KeptRows): Cures {
  const waiting: Waiting[] = [];
  const answers = new Map<string, PlainDate[]>();
  return {
    kept: (event) => {
      if (event.answers === undefined || event.register === 'coverage') return;
      push(answers, placeOf(event.register, event.answers), event.row.recordedOn);
    },
    bad: ({ bad: { file, line }, unread, standing }) => {
      if (unread !== undefined) waiting.push({ ...unread, file, line, after: rows[unread.register].length });
      if (standing === undefined) return;
      push(answers, placeOf(tableRegisterOf(file), standing.answers), standing.recordedOn);
    },
    settled: () => {
      const known = { answers, versions: versionsOf(waiting, rows) };
      return waiting.map(({ after, ...row }) => {
        const [curedOn] = [...answeredOn(row, known), ...overtakenOn({ ...row, after }, known)].sort();
        return curedOn === undefined ? row : { ...row, curedOn };
      });
    },
  };
}

/** All versions of the records that wait. Of millions of rows few wait: nothing of the others is remembered. */
function versionsOf(waiting: readonly Waiting[], rows: KeptRows): Known['versions'] {
  const versions = new Map<string, Version[]>();
  for (const { register, recordId } of waiting) {
    if (recordId !== null) versions.set(recordOf(register, recordId), []);
  }
  for (const register of new Set(waiting.map((row) => row.register))) {
    for (const [at, row] of rows[register].entries()) {
      versions.get(recordOf(register, recordIdOf(register, row)))?.push({ recordedOn: row.recordedOn, at });
    }
  }
  return versions;
}

function answeredOn(
  { register, answers, ...own }: Unread & RowReference,
  known: Known,
): readonly PlainDate[] {
  const places = answers === undefined ? [own] : [own, answers];
  return places.flatMap((place) => known.answers.get(placeOf(register, place)) ?? []);
}

function overtakenOn({ register, recordId, recordedOn, after }: Waiting, known: Known): readonly PlainDate[] {
  if (recordId === null || recordedOn === null) return [];
  return (known.versions.get(recordOf(register, recordId)) ?? [])
    .filter((one) => one.recordedOn > recordedOn || (one.recordedOn === recordedOn && one.at >= after))
    .map((version) => version.recordedOn);
}

function placeOf(register: Register | undefined, row: RowReference): string {
  return `${register} ${referenceText(row)}`;
}

function recordOf(register: Register, recordId: string): string {
  return `${register} ${recordId}`;
}

function push<V>(groups: Map<string, V[]>, key: string, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
