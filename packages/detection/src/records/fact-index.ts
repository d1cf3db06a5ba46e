import type { CardNumber, PlainDate } from '@renkei/kernel';
import type { PersonRegister } from '@renkei/linkage';
import type { CardFact, FactSet, NotificationFact } from '../facts/facts.ts';
import { isMissingOn, knownOn } from '../facts/known-on.ts';
import { compareText } from './compare-text.ts';
import { coverageFinder, type FindCoverage } from './coverage.ts';
import { type FindPerson, personFinder } from './find-person.ts';
import { type FindSeparation, separationFinder } from './find-separation.ts';
import { indexOrganisations, type Organisations } from './organisations.ts';
import { personRegister } from './person-register.ts';

/** The records of a run as known on its day, by the keys the rules ask for. */
export type FactIndex = {
  readonly asOf: PlainDate;
  readonly notifications: readonly NotificationFact[];
  /** Who filed a notice of their own (ICRRA 19-16), in the order of their ids. */
  readonly ownNoticeFilers: readonly string[];
  readonly findPerson: FindPerson;
  readonly findCard: (cardNumber: CardNumber) => CardFact | undefined;
  readonly findSeparation: FindSeparation;
  readonly findCoverage: FindCoverage;
  readonly organisations: Organisations;
  /** True where the record of a resident was not read, and no other version of it is known. */
  readonly isSomebodyMissing: boolean;
  /** What linkage asks of the residents and their cards. */
  readonly people: PersonRegister;
};

export function indexFacts(facts: FactSet, asOf: PlainDate): FactIndex {
  const cards = knownOn(facts.cards, (card) => card.cardNumber, asOf);
  const byNumber = new Map(cards.map((card) => [card.cardNumber, card]));
  const residents = knownOn(facts.residents, (row) => row.residentId, asOf);
  return {
    asOf,
    notifications: [...knownOn(facts.notifications, (row) => row.notificationId, asOf)].sort((a, b) =>
      compareText(a.notificationId, b.notificationId),
    ),
    ownNoticeFilers: [
      ...new Set(facts.ownNotices.filter((row) => row.recordedOn <= asOf).map((row) => row.residentId)),
    ].sort(compareText),
    findPerson: personFinder(facts, { residents, cards }, asOf),
    findCard: (cardNumber) => byNumber.get(cardNumber),
    findSeparation: separationFinder(knownOn(facts.separations, (row) => row.separationId, asOf)),
    findCoverage: coverageFinder(facts, asOf),
    organisations: indexOrganisations(facts, asOf),
    isSomebodyMissing: isSomebodyMissing(facts, new Set(residents.map((row) => row.residentId)), asOf),
    people: personRegister(residents, byNumber),
  };
}

function isSomebodyMissing(facts: FactSet, known: ReadonlySet<string>, asOf: PlainDate): boolean {
  return facts.unread.some(
    (row) =>
      row.register === 'residents' &&
      isMissingOn(row, asOf) &&
      (row.residentId === null || !known.has(row.residentId)),
  );
}
