import type { PlainDate } from '@renkei/kernel';
import type { CardFact, FactSet, PersonFacts, ResidentFact } from '../facts/facts.ts';
import { knownOn } from '../facts/known-on.ts';
import { compareText } from './compare-text.ts';

export type FindPerson = (residentId: string) => PersonFacts | undefined;

/** Everything held on a person as known on the day, each kind in the order of its own days; the same object each time. */
export function personFinder(
  facts: FactSet,
  known: { readonly residents: readonly ResidentFact[]; readonly cards: readonly CardFact[] },
  asOf: PlainDate,
): FindPerson {
  const residents = new Map(known.residents.map((row) => [row.residentId, row]));
  const cardsOf = groupByResident(known.cards, (row) => row.issuedOn);
  const staysOf = groupByResident(
    knownOn(facts.stays, (row) => row.recordId, asOf),
    (row) => row.from,
  );
  const applicationsOf = groupByResident(
    knownOn(facts.applications, (row) => row.recordId, asOf),
    (row) => row.filedOn,
  );
  const permissionsOf = groupByResident(
    knownOn(facts.permissions, (row) => row.permissionId, asOf),
    (row) => row.from,
  );
  const movementsOf = groupByResident(
    knownOn(facts.movements, (row) => row.movementId, asOf),
    (row) => row.on,
  );
  const belongingsOf = belongingsFinder(facts, asOf);
  const found = new Map<string, PersonFacts>();
  return (residentId) => {
    const held = found.get(residentId);
    if (held !== undefined) return held;
    const resident = residents.get(residentId);
    if (resident === undefined) return undefined;
    const person: PersonFacts = {
      resident,
      cards: cardsOf(residentId),
      stays: staysOf(residentId),
      applications: applicationsOf(residentId),
      permissions: permissionsOf(residentId),
      movements: movementsOf(residentId),
      ...belongingsOf(residentId),
    };
    found.set(residentId, person);
    return person;
  };
}

/** Where a person belongs and may work, and what was notified of it. */
function belongingsFinder(facts: FactSet, asOf: PlainDate) {
  const designationsOf = groupByResident(
    knownOn(facts.designations, (row) => row.designationId, asOf),
    (row) => row.from,
  );
  const affiliationsOf = groupByResident(
    knownOn(facts.affiliations, (row) => row.affiliationId, asOf),
    (row) => row.from,
  );
  const plansOf = groupByResident(
    knownOn(facts.plans, (row) => row.planId, asOf),
    (row) => row.from,
  );
  const traineeNoticesOf = groupByResident(
    knownOn(facts.traineeNotices, (row) => row.noticeId, asOf),
    (row) => row.happenedOn,
  );
  const ownNoticesOf = groupByResident(
    knownOn(facts.ownNotices, (row) => row.noticeId, asOf),
    (row) => row.happenedOn,
  );
  const deathsOf = groupByResident(
    knownOn(facts.deaths, (row) => row.deathId, asOf),
    (row) => row.diedOn,
  );
  return (residentId: string) => ({
    designations: designationsOf(residentId),
    affiliations: affiliationsOf(residentId),
    plans: plansOf(residentId),
    traineeNotices: traineeNoticesOf(residentId),
    ownNotices: ownNoticesOf(residentId),
    deaths: deathsOf(residentId),
  });
}

/** Sorted by day, then by place in the files, so that the order of the input says nothing. */
function groupByResident<R extends { readonly residentId?: string; readonly source: Place }>(
  records: readonly R[],
  dayOf: (record: R) => PlainDate,
) {
  const groups = Map.groupBy(records, ({ residentId }) => residentId);
  return (residentId: string): readonly R[] => {
    const group = groups.get(residentId);
    if (group === undefined) return NONE;
    return group.length === 1
      ? group
      : group.toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || comparePlaces(a.source, b.source));
  };
}

// One list for everybody who has none: of most registers that is nearly everybody.
const NONE: readonly never[] = [];

type Place = { readonly file: string; readonly line: number };

function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line;
}
