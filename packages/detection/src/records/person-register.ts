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
  // Few notices need it: where none does, no index of names is made.
  let byName: ReadonlyMap<string, readonly RecordedPerson[]> | undefined;
  const named = (key: string): readonly RecordedPerson[] => {
    byName ??= groupByNameKey(people);
    return byName.get(key) ?? [];
  };
  return {
    findHolder: (cardNumber) => byId.get(cards.get(cardNumber)?.residentId ?? ''),
    bornOn: (day) => byBirth.get(day) ?? [],
    findByName: (key) => (named(key).length > MOST_OF_ONE_NAME ? [] : named(key)),
    // All of them, also of a name that is too common to look everybody up.
    nameCounts: { people: people.length, named: (key) => named(key).length },
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
