import type { CardNumber, CorporateNumber, InsuredNumber, PlainDate } from '@renkei/kernel';
import type { Link } from '@renkei/linkage';
import type { CardFact, NotificationFact, PersonFacts, SeparationFact } from '../facts/facts.ts';
import { compareText } from './compare-text.ts';
import type { FactIndex } from './fact-index.ts';

/** One notice of a hire with what ends it, and whom it is about. */
export type Employment = {
  readonly notification: NotificationFact;
  readonly separation: SeparationFact | undefined;
  readonly link: Link;
  /** Who was notified, where the link names one: the holder of the number, or another person under the holder's number. */
  readonly person: PersonFacts | undefined;
  /** Who holds the number that was notified, where the register knows it. */
  readonly holder: PersonFacts | undefined;
  /** The card that bears the number that was notified. */
  readonly card: CardFact | undefined;
  /** The employer as a body, where the registers know it. */
  readonly employer: CorporateNumber | undefined;
  /** The day of the separation, or of the run. */
  readonly until: PlainDate;
};

/** Whether the notified person is on record as the holder of the number. */
export function isHolder({ person, holder }: Employment): boolean {
  return holder !== undefined && holder.resident.residentId === person?.resident.residentId;
}

/** The employments of a run, and how one leads to others. Every list is in the order of the notices' ids. */
export type Employments = {
  readonly all: readonly Employment[];
  /** Of one person, by link. */
  readonly ofPerson: (residentId: string) => readonly Employment[];
  /** Of which the link names nobody, and this person is among the candidates. */
  readonly withCandidate: (residentId: string) => readonly Employment[];
  /** On one card number as notified, whoever was notified. */
  readonly onCard: (cardNumber: CardNumber) => readonly Employment[];
  /** On one insured number as notified: one person's, even where the link of a notice is not settled. */
  readonly onInsured: (insuredNumber: InsuredNumber) => readonly Employment[];
  readonly ofEmployer: (employer: CorporateNumber) => readonly Employment[];
  /** Of one file. */
  readonly inFile: (file: string) => readonly Employment[];
  readonly atLine: (file: string, line: number) => Employment | undefined;
  readonly find: (notificationId: string) => Employment | undefined;
};

export function employmentOf(notification: NotificationFact, link: Link, index: FactIndex): Employment {
  const { cardNumber } = notification;
  const holderId = link.answer === 'another-person' ? link.holder.residentId : link.holderId;
  const personId = link.answer === 'cannot-say' ? undefined : link.best?.residentId;
  const person = personId === undefined ? undefined : index.findPerson(personId);
  const separation = index.findSeparation(notification) ?? findByCards(notification, person, index);
  return {
    notification,
    separation,
    link,
    person,
    holder: holderId === undefined ? undefined : index.findPerson(holderId),
    card: cardNumber === undefined ? undefined : index.findCard(cardNumber),
    employer: index.organisations.employerOf(notification),
    until: separation?.separatedOn ?? index.asOf,
  };
}

/** A leaving names the card of its day: another one than the hire's after a renewal, and any where the hire names none. */
function findByCards(
  notification: NotificationFact,
  person: PersonFacts | undefined,
  { findSeparation }: FactIndex,
): SeparationFact | undefined {
  return person?.cards
    .flatMap(({ cardNumber }) => findSeparation({ ...notification, cardNumber }) ?? [])
    .sort((a, b) => compareText(a.separatedOn, b.separatedOn))[0];
}

export function indexEmployments(all: readonly Employment[]): Employments {
  const byPerson = groupBy(all, ({ person }) => person?.resident.residentId);
  const byCard = groupBy(all, ({ notification }) => notification.cardNumber);
  const byInsured = groupBy(all, ({ notification }) => notification.insuredNumber);
  const byEmployer = groupBy(all, ({ employer }) => employer);
  const byFile = groupBy(all, ({ notification }) => notification.source.file);
  const byLine = new Map(
    all.map((employment) => {
      const { file, line } = employment.notification.source;
      return [`${file}:${line}`, employment];
    }),
  );
  const byId = new Map(all.map((employment) => [employment.notification.notificationId, employment]));
  return {
    all,
    ofPerson: byPerson,
    withCandidate: groupByCandidate(all),
    onCard: byCard,
    onInsured: byInsured,
    ofEmployer: byEmployer,
    inFile: byFile,
    atLine: (file, line) => byLine.get(`${file}:${line}`),
    find: (notificationId) => byId.get(notificationId),
  };
}

function groupByCandidate(all: readonly Employment[]) {
  const groups = new Map<string, Employment[]>();
  for (const employment of all) {
    const { link } = employment;
    if (link.answer !== 'cannot-say') continue;
    const candidates = [link.best, link.secondBest].flatMap((each) => each?.residentId ?? []);
    for (const residentId of new Set(candidates)) {
      const held = groups.get(residentId);
      if (held === undefined) groups.set(residentId, [employment]);
      else held.push(employment);
    }
  }
  return (residentId: string): readonly Employment[] => groups.get(residentId) ?? [];
}

function groupBy(all: readonly Employment[], keyOf: (employment: Employment) => string | undefined) {
  const groups = Map.groupBy(all, keyOf);
  return (key: string): readonly Employment[] => groups.get(key) ?? [];
}
