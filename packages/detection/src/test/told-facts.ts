import { type CorporateNumber, corporateCheckDigit, parseCorporateNumber, plainDate } from '@renkei/kernel';
import { type FactSet, type Register, registers } from '../facts/facts.ts';

/**
 * Facts as a case tells them: clauses between semicolons, `kind field=value …`, e.g.
 * `stay status=student from=2025-04-01 until=2026-10-16; hire hiredOn=2026-04-01`.
 *
 * There is somebody already: resident R-1 with card X1, hired by employer A at its establishment A1. A clause of a kind
 * that is there changes its fields; `stay:b …` is a second one, `-card` takes one away, `field=-` leaves a field blank.
 * Letters stand for numbers: card X1, employer A, establishment A1. Values with spaces stand in single quotes, several in one field
 * between plus signs; `at=file.csv:12` says where a row stands, `without=field` that its file has no column for a field. All registers are complete to 2026-10-31 unless `complete stays=2026-10-01 cards=-` says otherwise, and all rows were read unless
 * `unread register=stays residentId=R-1`.
 */
export function toldFacts(told: string, like: string = ''): FactSet {
  const clauses = new Map(Object.entries(DEFAULTS).map(([kind, told]) => [kind, pairsOf(told)]));
  for (const clause of clausesOf(`${like};${told}`)) apply(clauses, clause);
  const rowsOf = (kind: string): never[] =>
    [...clauses]
      .filter(([label]) => label.split(':')[0] === kind)
      .map(([label, fields], at) => rowOf(kind, label, fields, at) as never);
  const unread = rowsOf('unread');
  return {
    residents: rowsOf('resident'),
    cards: rowsOf('card'),
    stays: rowsOf('stay'),
    applications: rowsOf('application'),
    permissions: rowsOf('permission'),
    designations: rowsOf('designation'),
    affiliations: rowsOf('affiliation'),
    plans: rowsOf('plan'),
    traineeNotices: rowsOf('trainee-notice'),
    ownNotices: rowsOf('own-notice'),
    movements: rowsOf('movement'),
    deaths: rowsOf('death'),
    employers: rowsOf('employer'),
    establishments: rowsOf('establishment'),
    licences: rowsOf('licence'),
    guidance: rowsOf('guidance'),
    separations: rowsOf('separation'),
    notifications: rowsOf('hire'),
    unread,
    coverage: coverageOf(clauses.get('complete') ?? new Map()),
  };
}

const DEFAULTS = {
  resident: "residentId=R-1 name='TESTA MINH' birthDate=1999-08-02 sex=female nationality=AAA",
  card: 'cardNumber=X1 residentId=R-1 issuedOn=2020-01-01',
  employer:
    "corporateNumber=A name='架空商店' prefecture=13 address='東京都架空市1' industry=I publicBody=no trueFrom=2010-01-01",
  establishment:
    "establishmentNumber=A1 corporateNumber=A name='架空商店' prefecture=13 address='東京都架空市1' size=1-29 openedOn=2010-01-01",
  hire: "notificationId=N-1 form=10101 employerKey=A1 establishmentNumber=A1 cardNumber=X1 cardNumberAsWritten=X1 nameLatin='MINH TESTA' birthDate=1999-08-02 hiredOn=2026-04-01 recordedOn=2026-04-05",
};

// What a clause of its kind need not say. `recordedOn` is the day on which it became true unless the clause says another.
const OF_KIND: Readonly<Record<string, string>> = {
  resident: 'recordedOn=2020-01-01 sex=female nationality=AAA',
  card: 'residentId=R-1 recordedOn=2020-01-01',
  stay: 'recordId=%label residentId=R-1 recordedOn=2020-01-01',
  application:
    'recordId=%label residentId=R-1 article=21 filedBy=online decision=pending recordedOn=2020-01-01',
  permission: 'permissionId=%label residentId=R-1 mayWork=yes recordedOn=2020-01-01',
  designation: 'designationId=%label residentId=R-1 recordedOn=2020-01-01',
  affiliation: 'affiliationId=%label residentId=R-1 recordedOn=2020-01-01',
  plan: 'planId=%label recordedOn=2020-01-01',
  'trainee-notice': 'noticeId=%label residentId=R-1 reportedBy=host recordedOn=2020-01-01',
  'own-notice': 'noticeId=%label residentId=R-1 filedBy=online recordedOn=2020-01-01',
  movement: 'movementId=%label residentId=R-1 recordedOn=2020-01-01',
  death: 'deathId=%label residentId=R-1 recordedOn=2020-01-01',
  employer:
    "name='架空' prefecture=13 address='架空市' industry=I publicBody=no trueFrom=2010-01-01 recordedOn=2020-01-01",
  establishment:
    "name='架空' prefecture=13 address='架空市' size=1-29 openedOn=2010-01-01 recordedOn=2020-01-01",
  licence: 'licenceId=%label licenceNumber=KAKU-1 recordedOn=2020-01-01',
  guidance: 'guidanceId=%label recordedOn=2020-01-01',
  separation:
    'separationId=%label employerKey=A1 establishmentNumber=A1 cardNumber=X1 birthDate=1999-08-02 recordedOn=2020-01-01',
  hire: 'notificationId=%label recordedOn=2020-01-01',
};

const REGISTER_OF: Readonly<Record<string, string>> = {
  application: 'stays',
  movement: 'departures',
  hire: 'notifications',
  guidance: 'guidance',
};
const YES_NO = new Set(['mayWork', 'publicBody', 'permissionAsWritten', 'statusNotRecognised']);
const BODIES = /corporateNumber/iu;
const ESTABLISHMENTS = new Set(['establishmentNumber', 'employerKey']);
const CARDS = new Set(['cardNumber', 'cardNumberAsWritten']);
const NUMBERS = new Set(['quota', 'monthlyWage']);
const LISTS = new Set(['jointCorporateNumbers']);

type Clause = {
  readonly label: string;
  readonly remove: boolean;
  readonly fields: ReadonlyMap<string, string>;
};

function clausesOf(told: string): readonly Clause[] {
  return told
    .split(';')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map((clause) => {
      const [first = '', ...rest] = clause.split(/\s+(?=(?:[^']*'[^']*')*[^']*$)/u);
      return {
        label: first.replace(/^-/u, ''),
        remove: first.startsWith('-'),
        fields: pairsOf(rest.join(' ')),
      };
    });
}

function pairsOf(told: string): Map<string, string> {
  const pairs = told.split(/\s+(?=(?:[^']*'[^']*')*[^']*$)/u).filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Error(`"${pair}" is no field=value`);
      return [pair.slice(0, at), pair.slice(at + 1).replace(/^'(.*)'$/su, '$1')];
    }),
  );
}

function apply(clauses: Map<string, Map<string, string>>, { label, remove, fields }: Clause): void {
  const kind = label.split(':')[0] ?? '';
  if (kind !== 'complete' && kind !== 'unread' && OF_KIND[kind] === undefined)
    throw new Error(`no such kind of fact: ${kind}`);
  if (remove) clauses.delete(label);
  else clauses.set(label, new Map([...(clauses.get(label) ?? defaultsOf(label)), ...fields]));
}

/** What is there already comes back whole when it is told again after it was taken away. */
function defaultsOf(label: string): ReadonlyMap<string, string> {
  return pairsOf(Object.entries(DEFAULTS).find(([kind]) => kind === label)?.[1] ?? '');
}

function rowOf(kind: string, label: string, told: ReadonlyMap<string, string>, at: number): object {
  const own = label.includes(':') ? label : `${kind}:1`;
  const fields = new Map([...pairsOf((OF_KIND[kind] ?? '').replace('%label', own)), ...told]);
  const row = [...fields]
    .filter(([, value]) => value !== '-')
    .map(([name, value]) => [name, valueOf(name, value)]);
  if (kind === 'unread') return Object.fromEntries([['residentId', null], ...row]);
  const [file, line] = (fields.get('at') ?? `${REGISTER_OF[kind] ?? `${kind}s`}.csv:${at + 2}`).split(':');
  return {
    ...Object.fromEntries(row.filter(([name]) => name !== 'at' && name !== 'without')),
    source: { file, line: Number(line), columns: columnsBut(fields.get('without')) },
  };
}

/** The columns of a file that has none for one field. */
function columnsBut(without: string | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(COLUMNS).filter(([name]) => name !== without));
}

function valueOf(name: string, value: string): unknown {
  if (YES_NO.has(name)) return value === 'yes';
  if (NUMBERS.has(name)) return Number(value);
  if (LISTS.has(name)) return value.split('+').map(bodyOf);
  if (BODIES.test(name)) return bodyOf(value);
  if (ESTABLISHMENTS.has(name))
    return value.replace(
      /^([A-Z])(\d)$/u,
      (_, letter: string, at: string) => `99${indexOf(letter)}-00000${at}-1`,
    );
  if (CARDS.has(name)) return value.replace(/^X(\d)$/u, 'XX0000000$1XX');
  return value;
}

function indexOf(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}

/** A letter's corporate number in the reserved range; anything else as it is written. */
function bodyOf(value: string): CorporateNumber | string {
  if (!/^[A-Z]$/u.test(value)) return value;
  const body = `9900000000${indexOf(value)}`;
  const read = parseCorporateNumber(`${corporateCheckDigit(body)}${body}`);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function coverageOf(told: ReadonlyMap<string, string>): FactSet['coverage'] {
  return registers.flatMap((register: Register, at) => {
    const day = told.get(register) ?? '2026-10-31';
    if (day === '-') return [];
    const source = { file: 'coverage.csv', line: at + 2, columns: COLUMNS };
    return [{ register, completeUntil: plainDate(day), source }];
  });
}

const FIELDS =
  'residentId name nameKanji birthDate sex nationality japaneseFrom trueFrom cardNumber issuedOn validUntil lapsedOn recordId status detail from until period article filedOn filedBy decision decidedOn permissionId kind mayWork limits corporateNumber movementId movement on reEntry separationId establishmentNumber insuredNumber separatedOn notificationId form cardNumberAsWritten nameKana nameLatin hiredOn statusAsWritten statusSlug statusDetail stayUntilAsWritten permissionAsWritten nationalityAsWritten weeklyHours dispatchCode employerName employerAddress monthlyWage wageForm designationId affiliationId organisation planId endReason listedOn noticeId reason happenedOn reportedBy deathId diedOn jointCorporateNumbers supervisingCorporateNumber field quota prefecture address industry publicBody succeedsCorporateNumber size openedOn closedOn licenceId licenceNumber premises grantedOn endedOn guidanceId topic givenOn answeredOn completeUntil recordedOn';
const COLUMNS: Readonly<Record<string, number>> = Object.fromEntries(
  FIELDS.split(' ').map((name, at) => [name, at + 1]),
);
