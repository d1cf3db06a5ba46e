import {
  recordIdOf,
  referenceText,
  type Register,
  type RowReference,
  tableRegisterOf,
} from '@renkei/contract/files';
import type { PlainDate } from '@renkei/kernel';
import type { BadEvent, KeptEvent, Unread } from './read-event.ts';

/** A row that was not read, where it stands, and from which day on a row that was kept is known to take its place. */
export type UnreadAt = Unread & RowReference & { readonly curedOn?: PlainDate };

/** Watches the rows of a delivery in the order of reading and tells at its end which unread ones others have cured. */
export type Cures = {
  kept(event: KeptEvent): void;
  bad(event: BadEvent): void;
  settled(): readonly UnreadAt[];
};

type Version = { readonly recordedOn: PlainDate; readonly order: number };
type Waiting = Unread & RowReference & { readonly order: number };

/** Days of recording of the rows that answer a row, and versions of each record. */
type Known = {
  readonly answers: Map<string, PlainDate[]>;
  readonly versions: Map<string, Version[]>;
};

/**
 * A row that was not read is cured by a row of its register that bears its reference (or, where it was itself an attempt to
 * answer another row, the same reference), or by a version of the same record that the register learnt later, or on the
 * same day and further down. What nobody could read an id of is cured by reference only. Files of one delivery stand side
 * by side: a later file of the same delivery cures nothing by coming after.
 */
export function newCures(): Cures {
  const waiting: Waiting[] = [];
  const known: Known = { answers: new Map(), versions: new Map() };
  let order = 0;
  return {
    kept: (event) => {
      order += 1;
      if (event.register === 'coverage') return;
      const { recordedOn } = event.row;
      if (event.answers !== undefined)
        push(known.answers, placeOf(event.register, event.answers), recordedOn);
      push(known.versions, recordOf(event.register, recordIdOf(event.register, event.row)), {
        recordedOn,
        order,
      });
    },
    bad: ({ bad: { file, line }, unread, standing }) => {
      order += 1;
      if (unread !== undefined) waiting.push({ ...unread, file, line, order });
      if (standing === undefined) return;
      push(known.answers, placeOf(tableRegisterOf(file), standing.answers), standing.recordedOn);
    },
    settled: () =>
      waiting.map(({ order: at, ...row }) => {
        const [curedOn] = [...answeredOn(row, known), ...overtakenOn({ ...row, order: at }, known)].sort();
        return curedOn === undefined ? row : { ...row, curedOn };
      }),
  };
}

function answeredOn(
  { register, answers, ...own }: Unread & RowReference,
  known: Known,
): readonly PlainDate[] {
  const places = answers === undefined ? [own] : [own, answers];
  return places.flatMap((place) => known.answers.get(placeOf(register, place)) ?? []);
}

function overtakenOn({ register, recordId, recordedOn, order }: Waiting, known: Known): readonly PlainDate[] {
  if (recordId === null || recordedOn === null) return [];
  return (known.versions.get(recordOf(register, recordId)) ?? [])
    .filter((one) => one.recordedOn > recordedOn || (one.recordedOn === recordedOn && one.order > order))
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
