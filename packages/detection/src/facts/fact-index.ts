import type { CardNumber, PlainDate } from '@renkei/kernel';
import type {
  CardFact,
  CoverageFact,
  FactSet,
  NotificationFact,
  PersonFacts,
  Register,
  SeparationFact,
} from './facts.ts';
import { isMissingOn, knownOn } from './known-on.ts';

/** The records of a run as known on its day, by the keys the rules ask for. */
export type FactIndex = {
  readonly asOf: PlainDate;
  readonly notifications: readonly NotificationFact[];
  readonly findPerson: (residentId: string) => PersonFacts | undefined;
  readonly findCard: (cardNumber: CardNumber) => CardFact | undefined;
  readonly findSeparation: (notification: NotificationFact) => SeparationFact | undefined;
  /** The coverage of a register for one person: undefined also where a row of theirs, or of nobody knows whom, was not read. */
  readonly findCoverage: (register: Register, residentId: string) => CoverageFact | undefined;
};

export function indexFacts(facts: FactSet, asOf: PlainDate): FactIndex {
  const cards = knownOn(facts.cards, (card) => card.cardNumber, asOf);
  const byNumber = new Map(cards.map((card) => [card.cardNumber, card]));
  const coverage = new Map<Register, CoverageFact>();
  for (const row of facts.coverage) {
    // Of two statements the earlier day counts: what one of them does not promise is not known.
    const held = coverage.get(row.register);
    if (held === undefined || row.completeUntil < held.completeUntil) coverage.set(row.register, row);
  }
  const missing = facts.unread.filter((row) => isMissingOn(row, asOf));
  const unread = new Set(missing.map(({ register, residentId }) => `${register} ${residentId ?? ''}`));
  const separations = knownOn(facts.separations, (row) => row.separationId, asOf);
  return {
    asOf,
    notifications: [...knownOn(facts.notifications, (row) => row.notificationId, asOf)].sort(
      byNotificationId,
    ),
    findPerson: personFinder(facts, cards, asOf),
    findCard: (cardNumber) => byNumber.get(cardNumber),
    findSeparation: separationFinder(separations),
    findCoverage: (register, residentId) =>
      unread.has(`${register} ${residentId}`) || unread.has(`${register} `)
        ? undefined
        : coverage.get(register),
  };
}

function personFinder(facts: FactSet, cards: readonly CardFact[], asOf: PlainDate): FactIndex['findPerson'] {
  const residents = knownOn(facts.residents, (row) => row.residentId, asOf);
  const byId = new Map(residents.map((row) => [row.residentId, row]));
  const cardsOf = groupByResident(cards);
  const staysOf = groupByResident(knownOn(facts.stays, (row) => row.recordId, asOf));
  const applicationsOf = groupByResident(knownOn(facts.applications, (row) => row.recordId, asOf));
  const permissionsOf = groupByResident(knownOn(facts.permissions, (row) => row.permissionId, asOf));
  const movementsOf = groupByResident(knownOn(facts.movements, (row) => row.movementId, asOf));
  return (residentId) => {
    const resident = byId.get(residentId);
    if (resident === undefined) return undefined;
    return {
      resident,
      cards: cardsOf(residentId, (card) => card.issuedOn),
      stays: staysOf(residentId, (stay) => stay.from),
      applications: applicationsOf(residentId, (application) => application.filedOn),
      permissions: permissionsOf(residentId, (permission) => permission.from),
      movements: movementsOf(residentId, (movement) => movement.on),
    };
  };
}

/**
 * A separation belongs to a hire not earlier than it: of the same insured number within one establishment, or, where one
 * of the two bears no insured number, of the same card and birth date with one employer. The earliest one ends the
 * employment.
 */
function separationFinder(separations: readonly SeparationFact[]): FactIndex['findSeparation'] {
  const byInsured = Map.groupBy(separations, insuredKey);
  const byCard = Map.groupBy(separations, cardKey);
  return (notification) => {
    const [insured, card] = [insuredKey(notification), cardKey(notification)];
    const sameNumber = insured === undefined ? [] : (byInsured.get(insured) ?? []);
    const sameCard = card === undefined ? [] : (byCard.get(card) ?? []);
    return [
      ...sameNumber,
      ...sameCard.filter((row) => insured === undefined || insuredKey(row) === undefined),
    ]
      .filter((row) => row.separatedOn >= notification.hiredOn)
      .sort(
        (a, b) => compareText(a.separatedOn, b.separatedOn) || compareText(a.separationId, b.separationId),
      )[0];
  };
}

type Employed = {
  readonly employerKey: string;
  readonly establishmentNumber?: string;
  readonly insuredNumber?: string;
  readonly cardNumber?: string;
  readonly birthDate?: string;
};

function insuredKey({ establishmentNumber, insuredNumber }: Employed): string | undefined {
  if (establishmentNumber === undefined || insuredNumber === undefined) return undefined;
  return `${establishmentNumber} ${insuredNumber}`;
}

function cardKey({ employerKey, cardNumber, birthDate }: Employed): string | undefined {
  if (cardNumber === undefined || birthDate === undefined) return undefined;
  return `${employerKey} ${cardNumber} ${birthDate}`;
}

function groupByResident<R extends { readonly residentId: string }>(records: readonly R[]) {
  const groups = Map.groupBy(records, ({ residentId }) => residentId);
  return (residentId: string, dayOf: (record: R) => PlainDate): readonly R[] =>
    [...(groups.get(residentId) ?? [])].sort((a, b) => compareText(dayOf(a), dayOf(b)));
}

function byNotificationId(a: NotificationFact, b: NotificationFact): number {
  return compareText(a.notificationId, b.notificationId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
