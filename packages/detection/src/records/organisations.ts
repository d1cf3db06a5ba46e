import type { CorporateNumber, PlainDate } from '@renkei/kernel';
import type { FactSet, NotificationFact } from '../facts/facts.ts';
import { knownOn } from '../facts/known-on.ts';
import type {
  EmployerFact,
  EstablishmentFact,
  GuidanceFact,
  LicenceFact,
  PlanFact,
} from '../facts/organisation-facts.ts';
import type { Recorded } from '../facts/recorded.ts';
import { placeFinder } from './find-by-place.ts';
import { hostsOf } from './hosts-of.ts';
import { compareText } from './compare-text.ts';

/** Employers, their establishments, licences, plans and the guidance given to them, as known on the day. */
export type Organisations = {
  readonly findEmployer: (number: CorporateNumber) => EmployerFact | undefined;
  readonly findEstablishment: (number: string) => EstablishmentFact | undefined;
  /** Establishments of one body, in the order of their numbers. */
  readonly establishmentsOf: (number: CorporateNumber) => readonly EstablishmentFact[];
  /** The corporate number of a notice's employer: its own, that of its establishment, or of the one body of its name and address. */
  readonly employerOf: (notification: NotificationFact) => CorporateNumber | undefined;
  /** The establishment of a notice: the number it gives, or, where it gives none, the one of its name and address. */
  readonly establishmentOf: (notification: NotificationFact) => string | undefined;
  /** True for one body under two numbers: equal, or one succeeded the other, over any number of steps. */
  readonly areOneBody: (a: CorporateNumber, b: CorporateNumber) => boolean;
  /** Every number of the body to which this one belongs, itself among them, in order. */
  readonly numbersOf: (number: CorporateNumber) => readonly CorporateNumber[];
  readonly licencesOf: (number: CorporateNumber) => readonly LicenceFact[];
  /** Plans that name this body as host, alone or jointly. */
  readonly plansOf: (number: CorporateNumber) => readonly PlanFact[];
  readonly guidanceOf: (number: CorporateNumber) => readonly GuidanceFact[];
  /** Every body that has a plan or was guided, in the order of its number. */
  readonly hosts: readonly CorporateNumber[];
  readonly guided: readonly CorporateNumber[];
};

export function indexOrganisations(facts: FactSet, asOf: PlainDate): Organisations {
  const employers = byKey(
    knownOn(facts.employers, (row) => row.corporateNumber, asOf),
    (row) => row.corporateNumber,
  );
  const allEstablishments = sorted(facts.establishments, (row) => row.establishmentNumber, asOf);
  const establishments = byKey(allEstablishments, (row) => row.establishmentNumber);
  const ofBody = Map.groupBy(allEstablishments, (row) => row.corporateNumber);
  const licences = Map.groupBy(
    sorted(facts.licences, (row) => row.licenceId, asOf),
    (row) => row.corporateNumber,
  );
  const guidance = Map.groupBy(
    sorted(facts.guidance, (row) => row.guidanceId, asOf),
    (row) => row.corporateNumber,
  );
  const plans = plansByHost(sorted(facts.plans, (row) => row.planId, asOf));
  const bodyByPlace = placeFinder(
    [...employers.values(), ...establishments.values()],
    (row) => row.corporateNumber,
  );
  const bodyOf = bodyFinder(employers);
  const establishmentByPlace = placeFinder([...establishments.values()], (row) => row.establishmentNumber);
  const numbersOf = numbersFinder(employers, bodyOf);
  return {
    findEmployer: (number) => employers.get(number),
    findEstablishment: (number) => establishments.get(number),
    establishmentsOf: (number) => ofBody.get(number) ?? [],
    employerOf: (notification) => {
      const { corporateNumber, establishmentNumber } = notification;
      if (corporateNumber !== undefined) return corporateNumber;
      return establishmentNumber === undefined
        ? bodyByPlace(notification)
        : establishments.get(establishmentNumber)?.corporateNumber;
    },
    establishmentOf: (notification) => notification.establishmentNumber ?? establishmentByPlace(notification),
    areOneBody: (a, b) => a === b || bodyOf(a) === bodyOf(b),
    numbersOf,
    licencesOf: (number) => licences.get(number) ?? [],
    plansOf: (number) => plans.get(number) ?? [],
    guidanceOf: (number) => guidance.get(number) ?? [],
    hosts: [...plans.keys()].sort(),
    guided: [...guidance.keys()].sort(),
  };
}

/** The body at the beginning of the line of successions. A ring, which no register should hold, is one body, too. */
function bodyFinder(employers: ReadonlyMap<string, EmployerFact>) {
  return (number: CorporateNumber): CorporateNumber | undefined => {
    const line = [number];
    for (;;) {
      const before = employers.get(line.at(-1) ?? '')?.succeedsCorporateNumber;
      if (before === undefined) return line.at(-1);
      if (line.includes(before)) return line.slice(line.indexOf(before)).sort()[0];
      line.push(before);
    }
  };
}

/** Few bodies have more than one number: only those are kept. */
function numbersFinder(
  employers: ReadonlyMap<string, EmployerFact>,
  bodyOf: (number: CorporateNumber) => CorporateNumber | undefined,
) {
  const numbers = new Map<CorporateNumber, Set<CorporateNumber>>();
  for (const { corporateNumber, succeedsCorporateNumber } of employers.values()) {
    const body = succeedsCorporateNumber === undefined ? undefined : bodyOf(corporateNumber);
    if (body === undefined || succeedsCorporateNumber === undefined) continue;
    const held = numbers.get(body) ?? new Set([body]);
    numbers.set(body, held.add(corporateNumber).add(succeedsCorporateNumber));
  }
  return (number: CorporateNumber): readonly CorporateNumber[] => {
    const held = numbers.get(bodyOf(number) ?? number);
    return held === undefined ? [number] : [...held].sort();
  };
}

function plansByHost(plans: readonly PlanFact[]): ReadonlyMap<CorporateNumber, readonly PlanFact[]> {
  const byHost = new Map<CorporateNumber, PlanFact[]>();
  for (const plan of plans) {
    for (const host of new Set(hostsOf(plan))) {
      const held = byHost.get(host);
      if (held === undefined) byHost.set(host, [plan]);
      else held.push(plan);
    }
  }
  return byHost;
}

function sorted<R extends Recorded>(
  rows: readonly R[],
  idOf: (row: R) => string,
  asOf: PlainDate,
): readonly R[] {
  return knownOn(rows, idOf, asOf).toSorted((a, b) => compareText(idOf(a), idOf(b)));
}

function byKey<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
