import { addDays, plainDate } from '@renkei/kernel';
import { closedListOfRules } from '@renkei/law';
import * as fc from 'fast-check';

/** One clause in the language of told-facts.ts. */
export type Clause = fc.Arbitrary<string>;

type Fields = Readonly<Record<string, fc.Arbitrary<string | undefined>>>;

const first = plainDate('2025-06-01');
const LAST = 540;
/** Days that meet each other, with the borders of the default hire and of the run among them, and any other day. */
export const day: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '2025-10-01',
    '2026-03-20',
    '2026-03-31',
    '2026-04-01',
    '2026-04-02',
    '2026-05-11',
    '2026-07-15',
    '2026-09-30',
    '2026-10-16',
    '2026-10-17',
    '2026-10-31',
  ),
  fc.integer({ min: 0, max: LAST }).map((days): string => addDays(first, days)),
);
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const of = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

export const residents = ['R-1', 'R-2', 'R-3'] as const;
const residentId = fc.oneof({ weight: 3, arbitrary: fc.constant('R-1') }, of('R-2', 'R-3'));
const body = of('A', 'B', 'C');
const establishment = of('A1', 'A2', 'B1', 'C1');
const birthDate = of('1999-08-02', '1999-02-08', '1990-05-05');
const name = of("'TESTA MINH'", "'MINH TESTA'", "'SMITH JOHN'", "'TESTA MING'", "'SHRESTHA BINOD'");
const card = of('X1', 'X2', 'X3', 'X9');
const status = of(
  'student',
  'dependent',
  'cultural_activities',
  'designated_activities',
  'engineer_humanities_international',
  'titp_1',
  'ssw_1',
  'permanent_resident',
  'long_term_resident',
  'hsp_2',
);
const rule = of(...closedListOfRules.map(({ id }) => id));

/** `kind:label field=value …`; a few labels, so that a later clause often changes an earlier one. */
function clause(kind: string, fields: Fields): Clause {
  return fc
    .tuple(fc.constantFrom('p', 'q', 'r'), fc.record({ ...fields, recordedOn: maybe(day) }))
    .map(([label, values]) =>
      [
        `${kind}:${label}`,
        ...Object.entries(values).flatMap(([field, value]) =>
          value === undefined ? [] : [`${field}=${value}`],
        ),
      ].join(' '),
    );
}

/** A number is read from what was written, so that both are there or neither; what has no number's shape is only written. */
const numbers = of(
  '',
  'cardNumber=X1 cardNumberAsWritten=X1',
  'cardNumber=X2 cardNumberAsWritten=X2',
  'cardNumber=X3 cardNumberAsWritten=X3',
  'cardNumber=X9 cardNumberAsWritten=X9',
  'cardNumber=- cardNumberAsWritten=XX1234567',
  'cardNumber=- cardNumberAsWritten=XX000000123XX',
);

const hired: Fields = {
  form: of('10101', '3'),
  employerKey: establishment,
  establishmentNumber: establishment,
  corporateNumber: maybe(body),
  insuredNumber: maybe(of('9901-000001-1', '9901-000002-2')),
  nameLatin: name,
  birthDate,
  hiredOn: day,
  statusSlug: maybe(status),
  statusAsWritten: maybe(of('留学', '定住者')),
  stayUntilAsWritten: maybe(day),
  permissionAsWritten: maybe(of('yes', 'no')),
  weeklyHours: maybe(of('20:00', '28:00', '40:00', '4000')),
  monthlyWage: maybe(of('50', '300')),
  wageForm: maybe(of('1', '4')),
  dispatchCode: maybe(of('1', '2')),
};

/** Every kind of record there is, with what it can say. */
export const clauses: Readonly<Record<string, Clause>> = {
  resident: clause('resident', {
    residentId: of('R-2', 'R-3'),
    name,
    birthDate,
    nationality: of('AAA', 'BBB', 'CCC'),
    japaneseFrom: maybe(day),
  }),
  card: clause('card', {
    cardNumber: of('X1', 'X2', 'X3'),
    residentId,
    issuedOn: day,
    validUntil: maybe(day),
    lapsedOn: maybe(day),
  }),
  stay: clause('stay', {
    residentId,
    status,
    from: day,
    until: maybe(day),
    period: maybe(of('30d', '31d', '1y', '3y')),
  }),
  application: clause('application', {
    residentId,
    article: of('20', '21'),
    filedOn: day,
    decision: of('pending', 'granted', 'refused', 'withdrawn'),
    decidedOn: maybe(day),
  }),
  permission: clause('permission', {
    residentId,
    kind: of('letter', 'comprehensive', 'individual'),
    mayWork: of('yes', 'no'),
    limits: maybe(of('none', 'hours-28', 'employer', 'activity')),
    corporateNumber: maybe(body),
    from: day,
    until: maybe(day),
  }),
  designation: clause('designation', {
    residentId,
    mayWork: of('yes', 'no'),
    limits: maybe(of('none', 'hours-28', 'employer', 'field')),
    corporateNumber: maybe(body),
    from: day,
    until: maybe(day),
  }),
  affiliation: clause('affiliation', {
    residentId,
    kind: of('school', 'trainee-plan', 'specified-skilled', 'employer'),
    corporateNumber: maybe(body),
    from: day,
    until: maybe(day),
    endReason: maybe(of('graduated', 'transferred', 'removed', 'removal-revoked', 'withdrew')),
  }),
  plan: clause('plan', {
    kind: of('trainee', 'specified-skilled'),
    corporateNumber: body,
    jointCorporateNumbers: maybe(of('A', 'B+C')),
    residentId: maybe(residentId),
    from: day,
    until: maybe(day),
  }),
  'trainee-notice': clause('trainee-notice', {
    residentId,
    corporateNumber: body,
    kind: of('difficulty', 'withdrawn', 'located', 'transfer'),
    reason: maybe(of('missing', 'illness', 'ended')),
    happenedOn: day,
  }),
  'own-notice': clause('own-notice', {
    residentId,
    kind: of('start', 'end', 'change'),
    corporateNumber: maybe(body),
    happenedOn: day,
    filedOn: day,
  }),
  movement: clause('movement', {
    residentId,
    movement: of('departure', 'entry'),
    on: day,
    reEntry: maybe(of('permission', 'none')),
  }),
  death: clause('death', { residentId, diedOn: day }),
  employer: clause('employer', {
    corporateNumber: of('B', 'C'),
    publicBody: of('yes', 'no'),
    succeedsCorporateNumber: maybe(body),
  }),
  establishment: clause('establishment', {
    establishmentNumber: of('A2', 'B1', 'C1'),
    corporateNumber: body,
    prefecture: of('13', '01'),
  }),
  licence: clause('licence', {
    kind: of('amusement', 'dispatch'),
    corporateNumber: body,
    establishmentNumber: maybe(establishment),
    grantedOn: day,
    validUntil: maybe(day),
    endedOn: maybe(day),
  }),
  guidance: clause('guidance', {
    corporateNumber: body,
    kind: of('letter', 'visit'),
    topic: rule,
    givenOn: day,
  }),
  separation: clause('separation', {
    employerKey: establishment,
    establishmentNumber: establishment,
    cardNumber: maybe(card),
    birthDate: maybe(birthDate),
    separatedOn: day,
  }),
  hire: fc.tuple(clause('hire', hired), numbers).map((parts) => parts.join(' ')),
  unread: fc
    .tuple(
      of(
        'residents',
        'cards',
        'stays',
        'permissions',
        'designations',
        'plans',
        'departures',
        'notifications',
      ),
      fc.oneof(residentId, fc.constant('-')),
    )
    .map(([register, whose]) => `unread:${register} register=${register} residentId=${whose}`),
  complete: fc
    .tuple(of('cards', 'stays', 'permissions', 'affiliations', 'separations', 'notifications'), day)
    .map(([register, until]) => `complete ${register}=${until}`),
};

/** Changes of the employment that is there. */
export const changes: Clause = fc.oneof(
  day.map((hiredOn) => `hire hiredOn=${hiredOn}`),
  card.map((number) => `hire cardNumber=${number} cardNumberAsWritten=${number}`),
  status.map((slug) => `hire statusSlug=${slug}`),
  body.map((number) => `hire corporateNumber=${number}`),
  day.map((until) => `hire stayUntilAsWritten=${until}`),
  fc.constant("hire nameLatin='SMITH JOHN' birthDate=1990-05-05"),
  fc.constant('-card'),
);
