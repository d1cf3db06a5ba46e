import { join } from 'node:path';
import { indexFacts, type NotificationFact } from '@renkei/detection';
import { collectDirectory, toFacts } from '@renkei/intake';
import type { PlainDate } from '@renkei/kernel';
import type { NotifiedPerson, PersonRegister } from '@renkei/linkage';
import { readTruth, type TruthLine } from '../read-truth.ts';

export type Notice = { readonly id: string; readonly person: NotifiedPerson };
export type Nation = {
  readonly notices: readonly Notice[];
  readonly register: PersonRegister;
  /** By the id of the notice. */
  readonly truth: ReadonlyMap<string, TruthLine>;
  readonly nationalityOf: (residentId: string) => string | undefined;
};

/** A generated nation as known on a day, read and indexed as the questions are; the truth beside it by nothing of ours. */
export async function readNation(directory: string, asOf: PlainDate): Promise<Nation> {
  const truth = await readTruth(join(directory, 'truth.csv'));
  const known = indexFacts(toFacts(await collectDirectory(directory)), asOf);
  return {
    notices: known.notifications.map((row) => ({ id: row.notificationId, person: personOf(row) })),
    register: known.people,
    truth: new Map(truth.map((line) => [line.key, line])),
    nationalityOf: (id) => known.findPerson(id)?.resident.nationality,
  };
}

/** Nobody's nationality is given to the linker. */
function personOf(row: NotificationFact): NotifiedPerson {
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
