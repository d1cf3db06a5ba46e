import {
  type CardNumber,
  parseCardNumber,
  parseEstablishmentNumber,
  parseInsuredNumber,
  plainDate,
} from '@renkei/kernel';
import { type FactSet, type PermissionFact, registers } from '../facts/facts.ts';
import type { Source } from '../facts/recorded.ts';

const COLUMNS = [
  'hiredOn',
  'cardNumber',
  'birthDate',
  'name',
  'nameLatin',
  'from',
  'until',
  'filedOn',
  'separatedOn',
  'completeUntil',
  'on',
  'mayWork',
];
const columns = Object.fromEntries(COLUMNS.map((name, at) => [name, at + 1]));

function source(file: string, line: number): Source {
  return { file, line, columns };
}

function must<T>(read: { ok: true; value: T } | { ok: false }): T {
  if (!read.ok) throw new Error('the test wrote a malformed number');
  return read.value;
}

export const testCard: CardNumber = must(parseCardNumber('XX12345678XX'));
const establishmentNumber = must(parseEstablishmentNumber('9901-000001-1'));
const insuredNumber = must(parseInsuredNumber('9901-000001-1'));
const base = plainDate('2020-01-01');

/** Short words for the records of one person, in the order in which a test tells them. */
export type Told = {
  readonly hiredOn?: string;
  readonly separatedOn?: string;
  readonly stays?: readonly (readonly [
    from: string,
    until: string | undefined,
    status?: string,
    period?: string,
  ])[];
  readonly applications?: readonly (readonly [
    filedOn: string,
    decision?: 'granted' | 'refused',
    decidedOn?: string,
  ])[];
  readonly permissions?: readonly (readonly [
    from: string,
    until: string,
    mayWork: boolean,
    kind?: PermissionFact['kind'],
  ])[];
  readonly movements?: readonly (readonly [movement: 'departure' | 'entry', on: string, reEntry?: 'none'])[];
  readonly japaneseFrom?: string;
  readonly nationality?: string;
  readonly unread?: FactSet['unread'];
  readonly complete?: Readonly<Record<string, string | undefined>>;
};

/** One employment, hired 2026-04-01, of one linked person, all registers complete to 2026-10-31 unless told otherwise. */
export function factsOf(told: Told): FactSet {
  const residentId = 'R-1';
  const known = { recordedOn: base };
  return {
    residents: [
      {
        ...known,
        residentId,
        name: 'TESTA MINH',
        birthDate: plainDate('1999-08-02'),
        sex: 'female',
        nationality: told.nationality ?? 'AAA',
        source: source('residents.csv', 2),
        ...(told.japaneseFrom === undefined ? {} : { japaneseFrom: plainDate(told.japaneseFrom) }),
      },
    ],
    cards: [{ ...known, cardNumber: testCard, residentId, issuedOn: base, source: source('cards.csv', 2) }],
    stays: (told.stays ?? []).map(([from, until, status, period], at) => ({
      ...known,
      recordId: `S-${at}`,
      residentId,
      status: status ?? 'student',
      from: plainDate(from),
      source: source('stays.csv', 2 + at),
      ...(until === undefined ? {} : { until: plainDate(until) }),
      ...(period === undefined ? {} : { period }),
    })),
    applications: (told.applications ?? []).map(([filedOn, decision, decidedOn], at) => ({
      ...known,
      recordId: `A-${at}`,
      residentId,
      article: '21' as const,
      filedOn: plainDate(filedOn),
      filedBy: 'online' as const,
      decision: decision ?? 'pending',
      source: source('stays.csv', 50 + at),
      ...(decidedOn === undefined ? {} : { decidedOn: plainDate(decidedOn) }),
    })),
    permissions: (told.permissions ?? []).map(([from, until, mayWork, kind], at) => ({
      ...known,
      permissionId: `P-${at}`,
      residentId,
      kind: kind ?? 'letter',
      mayWork,
      from: plainDate(from),
      until: plainDate(until),
      source: source('permissions.csv', 2 + at),
    })),
    movements: (told.movements ?? []).map(([movement, on, reEntry], at) => ({
      ...known,
      movementId: `M-${at}`,
      residentId,
      movement,
      on: plainDate(on),
      source: source('departures.csv', 2 + at),
      ...(reEntry === undefined ? {} : { reEntry }),
    })),
    designations: [],
    affiliations: [],
    plans: [],
    traineeNotices: [],
    ownNotices: [],
    deaths: [],
    employers: [],
    establishments: [],
    licences: [],
    guidance: [],
    separations:
      told.separatedOn === undefined
        ? []
        : [
            {
              ...known,
              separationId: 'E-1',
              employerKey: establishmentNumber,
              establishmentNumber,
              insuredNumber,
              separatedOn: plainDate(told.separatedOn),
              source: source('separations.csv', 2),
            },
          ],
    notifications: [
      {
        ...known,
        notificationId: '9901-000001-1/20260401/ghijklmnopab',
        employerKey: establishmentNumber,
        establishmentNumber,
        insuredNumber,
        cardNumber: testCard,
        nameLatin: 'MINH TESTA',
        birthDate: plainDate('1999-08-02'),
        hiredOn: plainDate(told.hiredOn ?? '2026-04-01'),
        source: source('notifications/a.csv', 10),
      },
    ],
    unread: told.unread ?? [],
    coverage: registers.flatMap((register, at) => {
      const day =
        told.complete === undefined || !(register in told.complete) ? '2026-10-31' : told.complete[register];
      if (day === undefined) return [];
      return [{ register, completeUntil: plainDate(day), source: source('coverage.csv', 2 + at) }];
    }),
  };
}
