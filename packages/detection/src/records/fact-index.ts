import type { CardNumber, PlainDate } from '@renkei/kernel';
import type { PersonRegister } from '@renkei/linkage';
import type { CardFact, FactSet, NotificationFact } from '../facts/facts.ts';
import { knownOn } from '../facts/known-on.ts';
import { compareText } from './compare-text.ts';
import { type FindCoverage, type FindWholeCoverage, indexCoverage, type IsUnread } from './coverage.ts';
import { type FindPerson, personFinder } from './find-person.ts';
import { type FindSeparation, separationFinder } from './find-separation.ts';
import { type MissingRows, missingRows } from './missing-rows.ts';
import { indexOrganisations, type Organisations } from './organisations.ts';
import { personRegister } from './person-register.ts';

/** The records of a run as known on its day, by the keys the rules ask for. */
export type FactIndex = {
  readonly asOf: PlainDate;
  readonly notifications: readonly NotificationFact[];
  /** The notice as it was first filed: a correction under the same id is filed later, and is not late for that. */
  readonly firstVersionOf: (notification: NotificationFact) => NotificationFact;
  /** Who filed a notice of their own (ICRRA 19-16), in the order of their ids. */
  readonly ownNoticeFilers: readonly string[];
  readonly findPerson: FindPerson;
  readonly findCard: (cardNumber: CardNumber) => CardFact | undefined;
  readonly findSeparation: FindSeparation;
  readonly findCoverage: FindCoverage;
  readonly findWholeCoverage: FindWholeCoverage;
  readonly isUnread: IsUnread;
  readonly organisations: Organisations;
  /** True where the record of a resident was not read, or a later version of it, which may have another name. */
  readonly isSomebodyMissing: boolean;
  /** True where this number stands, or may stand, in a row of the cards that was not read. */
  readonly isMissingCard: (cardNumber: CardNumber) => boolean;
  /** True where a later version of this notice was not read: what is known of it may have been corrected. */
  readonly isOutdated: (notificationId: string) => boolean;
  /** What linkage asks of the residents and their cards. */
  readonly people: PersonRegister;
};

export function indexFacts(facts: FactSet, asOf: PlainDate): FactIndex {
  const missing = missingRows(facts, asOf);
  const cards = knownOn(facts.cards, (card) => card.cardNumber, asOf);
  const byNumber = new Map(cards.map((card) => [card.cardNumber, card]));
  const residents = knownOn(facts.residents, (row) => row.residentId, asOf);
  const notifications = [...knownOn(facts.notifications, (row) => row.notificationId, asOf)].sort((a, b) =>
    compareText(a.notificationId, b.notificationId),
  );
  return {
    asOf,
    notifications,
    firstVersionOf: firstVersionFinder(facts.notifications, notifications),
    ownNoticeFilers: [
      ...new Set(facts.ownNotices.filter((row) => row.recordedOn <= asOf).map((row) => row.residentId)),
    ].sort(compareText),
    findPerson: personFinder(facts, { residents, cards }, asOf),
    findCard: (cardNumber) => byNumber.get(cardNumber),
    findSeparation: separationFinder(knownOn(facts.separations, (row) => row.separationId, asOf)),
    ...indexCoverage(facts, missing),
    organisations: indexOrganisations(facts, asOf),
    isSomebodyMissing: missing.idsIn('residents').size > 0,
    isMissingCard: missingCards(missing, byNumber),
    isOutdated: (notificationId) => missing.idsIn('notifications').has(notificationId),
    people: personRegister(residents, byNumber),
  };
}

/** A row whose number could not be read may bear any number that the register does not hold. */
function missingCards(
  missing: MissingRows,
  known: ReadonlyMap<CardNumber, CardFact>,
): (cardNumber: CardNumber) => boolean {
  const numbers = missing.idsIn('cards');
  return (cardNumber) => numbers.has(cardNumber) || (numbers.has(null) && !known.has(cardNumber));
}

/** Few notices have more than one version: only the first ones of those are kept. */
function firstVersionFinder(all: readonly NotificationFact[], latest: readonly NotificationFact[]) {
  const first = new Map<string, NotificationFact>();
  if (all.length > latest.length) {
    const standing = new Set(latest);
    for (const row of all) {
      const held = first.get(row.notificationId);
      const isEarlier = held === undefined || row.recordedOn < held.recordedOn;
      if (!standing.has(row) && isEarlier) first.set(row.notificationId, row);
    }
  }
  return (notification: NotificationFact): NotificationFact => {
    const before = first.get(notification.notificationId);
    return before !== undefined && before.recordedOn < notification.recordedOn ? before : notification;
  };
}
