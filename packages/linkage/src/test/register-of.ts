import { type CardNumber, parseCardNumber, plainDate } from '@renkei/kernel';
import { nameKeys } from '../link-person.ts';
import type { NotifiedPerson, PersonRegister, RecordedPerson } from '../person.ts';

/** For tests: a register of these people, and who holds which number. A token of more than `most` people is common. */
export function registerOf(
  people: readonly RecordedPerson[],
  cards: Readonly<Record<string, string>> = {},
  most = 3,
): PersonRegister {
  return {
    findHolder: (number) => people.find(({ residentId }) => residentId === cards[number]),
    bornOn: (day) => people.filter(({ birthDate }) => birthDate === day),
    findByName: (token) => {
      const found = people.filter(({ name }) => nameKeys(name).includes(token));
      return found.length > most ? [] : found;
    },
  };
}

export function cardNumber(text: string): CardNumber {
  const read = parseCardNumber(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

export function recorded(residentId: string, name: string, born: string): RecordedPerson {
  return { residentId, name, birthDate: plainDate(born), sex: 'female', nationality: 'XA' };
}

export function notified(born: string, names: Partial<NotifiedPerson>): NotifiedPerson {
  return { birthDate: plainDate(born), ...names };
}

export const nobodyRejected = (): boolean => false;

/** The same register, which also knows how many people bear a token among so many. */
export function withCounts(
  register: PersonRegister,
  counts: Readonly<Record<string, number>>,
): PersonRegister {
  return { ...register, nameCounts: { people: 100_000, named: (token) => counts[token] ?? 1 } };
}
