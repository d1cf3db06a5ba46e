import type { CardNumber } from '@renkei/kernel';
import { nameKeys, type PersonRegister, type RecordedPerson } from '@renkei/linkage';
import type { CardFact, ResidentFact } from '../facts/facts.ts';
import { compareText } from './compare-text.ts';

/** Above this many bearers a name says too little to look everybody of that name up. */
const MOST_OF_ONE_NAME = 2_000;

/** The residents as linkage asks for them: by any of their card numbers, by day of birth, by a key of their name. */
export function personRegister(
  residents: readonly ResidentFact[],
  cards: ReadonlyMap<CardNumber, CardFact>,
): PersonRegister {
  const people = residents.map(recordedPerson).sort((a, b) => compareText(a.residentId, b.residentId));
  const byId = new Map(people.map((person) => [person.residentId, person]));
  const byBirth = Map.groupBy(people, (person) => person.birthDate);
  let byName: ReadonlyMap<string, readonly RecordedPerson[]> | undefined;
  return {
    findHolder: (cardNumber) => byId.get(cards.get(cardNumber)?.residentId ?? ''),
    bornOn: (day) => byBirth.get(day) ?? [],
    // Few notices need it: where none does, no index of names is made.
    findByName: (key) => {
      byName ??= groupByNameKey(people);
      const found = byName.get(key) ?? [];
      return found.length > MOST_OF_ONE_NAME ? [] : found;
    },
  };
}

function recordedPerson(resident: ResidentFact): RecordedPerson {
  const { residentId, birthDate, name, nameKanji, sex, nationality } = resident;
  const person = { residentId, birthDate, name, sex, nationality };
  return nameKanji === undefined ? person : { ...person, nameKanji };
}

function groupByNameKey(people: readonly RecordedPerson[]): ReadonlyMap<string, readonly RecordedPerson[]> {
  const groups = new Map<string, RecordedPerson[]>();
  for (const person of people) {
    for (const key of nameKeys(person.name)) {
      const held = groups.get(key);
      if (held === undefined) groups.set(key, [person]);
      else held.push(person);
    }
  }
  return groups;
}
