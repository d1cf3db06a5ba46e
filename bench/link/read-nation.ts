import { join } from 'node:path';
import type { NotificationRow } from '@renkei/contract/files';
import { readDirectory } from '@renkei/intake';
import type { PlainDate } from '@renkei/kernel';
import { nameKeys, type NotifiedPerson, type PersonRegister, type RecordedPerson } from '@renkei/linkage';
import { readTruth, type TruthLine } from '../read-truth.ts';

export type Notice = { readonly id: string; readonly person: NotifiedPerson };
export type Nation = {
  readonly notices: readonly Notice[];
  readonly register: PersonRegister;
  /** By the id of the notice. */
  readonly truth: ReadonlyMap<string, TruthLine>;
  readonly nationalityOf: (residentId: string) => string | undefined;
};

/** A token of more people than this is called common, as a node would to keep its look-ups short. */
const MOST_OF_A_NAME = 500;

/** A generated nation as known on a day, read by intake; the truth beside it by nothing of ours. */
export async function readNation(directory: string, asOf: PlainDate): Promise<Nation> {
  const truth = await readTruth(join(directory, 'truth.csv'));
  const residents = new Map<string, RecordedPerson & { readonly recordedOn: PlainDate }>();
  const holders = new Map<string, string>();
  const notices = new Map<string, Notice>();
  for await (const event of readDirectory(directory)) {
    if (event.kind !== 'kept') continue;
    if (event.register === 'residents' && event.row.recordedOn <= asOf) {
      const held = residents.get(event.row.residentId);
      if (held === undefined || held.recordedOn <= event.row.recordedOn)
        residents.set(event.row.residentId, event.row);
    } else if (event.register === 'cards' && event.row.recordedOn <= asOf) {
      holders.set(event.row.cardNumber, event.row.residentId);
    } else if (event.register === 'notifications' && event.row.recordedOn <= asOf) {
      notices.set(event.row.notificationId, { id: event.row.notificationId, person: personOf(event.row) });
    }
  }
  return {
    notices: [...notices.values()],
    register: registerOf(residents, holders),
    truth: new Map(truth.map((line) => [line.key, line])),
    nationalityOf: (id) => residents.get(id)?.nationality,
  };
}

function personOf(row: NotificationRow): NotifiedPerson {
  const kanjiName = row.nameKanjiFolded ?? row.name;
  return {
    birthDate: row.birthDate,
    ...(row.cardNumber === undefined ? {} : { cardNumber: row.cardNumber }),
    ...(row.nameLatin === undefined ? {} : { latinName: row.nameLatin }),
    ...(row.nameKanaFolded === undefined ? {} : { kanaName: row.nameKanaFolded }),
    ...(kanjiName === undefined ? {} : { kanjiName }),
    ...(row.sex === undefined ? {} : { sex: row.sex }),
  };
}

function registerOf(
  residents: ReadonlyMap<string, RecordedPerson>,
  holders: ReadonlyMap<string, string>,
): PersonRegister {
  const born = Map.groupBy(residents.values(), ({ birthDate }) => birthDate);
  const named = new Map<string, RecordedPerson[]>();
  for (const person of residents.values()) {
    for (const key of nameKeys(person.name)) {
      const group = named.get(key);
      if (group === undefined) named.set(key, [person]);
      else group.push(person);
    }
  }
  const counts = new Map(Array.from(named, ([key, group]) => [key, group.length] as const));
  for (const [key, group] of named) if (group.length > MOST_OF_A_NAME) named.delete(key);
  return {
    findHolder: (number) => residents.get(holders.get(number) ?? ''),
    bornOn: (day) => born.get(day) ?? [],
    findByName: (token) => named.get(token) ?? [],
    nameCounts: { people: residents.size, named: (token) => counts.get(token) ?? 0 },
  };
}
