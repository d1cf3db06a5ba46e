import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acquisitionLines, type Line, type Row } from '../test/acquisition-lines.ts';
import { generated, rowsOf } from '../test/generated-nation.ts';

// The other half of the plain reading: where the truth says that a question is right, the records must raise it.
const nation = generated({ residents: 12_000, baseRate: 0.05, seed: 23 });
const lines = acquisitionLines(nation);

const byResident = (register: string) =>
  Map.groupBy(rowsOf(nation, `${register}.csv`), (row) => row['resident_id'] ?? '');
const cards = Map.groupBy(rowsOf(nation, 'cards.csv'), (row) => row['card_number'] ?? '');
const cardsOf = byResident('cards');
const [stays, departures, deaths, permissions] = ['stays', 'departures', 'deaths', 'permissions'].map(
  byResident,
);
const [affiliations, designations, plans, traineeNotices] = [
  'affiliations',
  'designations',
  'plans',
  'trainee-notices',
].map(byResident);
const licences = rowsOf(nation, 'licences.csv').filter((row) => row['kind'] === 'amusement');
const hosts = Map.groupBy(rowsOf(nation, 'plans.csv'), (row) => row['corporate_number'] ?? '');

const of = (register: ReadonlyMap<string, readonly Row[]> | undefined, id: string) => register?.get(id) ?? [];
/** Whom the records are about: where nobody knows who works, the person whose name and number are given. */
const person = ({ resident, holder }: Line) => (resident === '' ? holder : resident);

/** Each rule as a sentence about cells; nothing of the simulation is used. */
const raised: Readonly<Record<string, (line: Line) => boolean>> = {
  'card-number-malformed': ({ card }) => !/^[A-Z]{2}\d{8}[A-Z]{2}$/u.test(card),
  'card-number-never-issued': ({ card }) => /^XX\d{8}XX$/u.test(card) && !cards.has(card),
  'card-number-superseded': ({ card, resident, hired }) => {
    const own = of(cardsOf, resident);
    const issued = own.find((row) => row['card_number'] === card)?.['issued_on'] ?? '9';
    return own.some((row) => (row['issued_on'] ?? '') > issued && (row['issued_on'] ?? '9') <= hired);
  },
  'card-number-lapsed': ({ card, hired }) => {
    const versions = (cards.get(card) ?? []).toSorted((a, b) =>
      (a['recorded_on'] ?? '') < (b['recorded_on'] ?? '') ? -1 : 1,
    );
    const lapsedOn = versions.at(-1)?.['lapsed_on'] ?? '';
    const lapsed = lapsedOn !== '' && lapsedOn < hired;
    return (
      lapsed &&
      !of(cardsOf, versions[0]?.['resident_id'] ?? '').some(
        (row) =>
          row['card_number'] !== card &&
          (row['issued_on'] ?? '9') <= hired &&
          (row['issued_on'] ?? '') > (versions[0]?.['issued_on'] ?? ''),
      )
    );
  },
  'card-of-another-person': ({ card, resident, holder }) =>
    cards.has(card) && holder !== '' && holder !== resident,
  'hired-while-abroad': (line) => {
    const moves = of(departures, person(line));
    const before = moves
      .filter((row) => (row['on'] ?? '9') <= line.hired)
      .toSorted((a, b) => ((a['on'] ?? '') < (b['on'] ?? '') ? -1 : 1));
    return before.length === 0 || before.at(-1)?.['movement'] === 'departure';
  },
  'departed-or-deceased': (line) => {
    const gone = of(departures, person(line)).find((row) => row['re_entry'] === 'none')?.['on'] ?? '9';
    const died = of(deaths, person(line))[0]?.['died_on'] ?? '9';
    return gone < line.hired || died < line.hired || line.explanation === 'separation-unreported';
  },
  'separation-unreported': (line) =>
    of(departures, line.resident).some((row) => row['re_entry'] === 'none') ||
    of(deaths, line.resident).length > 0,
  'stay-expired': ({ resident }) =>
    of(stays, resident).every(
      (row) =>
        row['record'] !== 'stay' || (row['valid_until'] !== '' && (row['valid_until'] ?? '') < '2026-10-16'),
    ),
  'status-bars-work': ({ resident, hired }) =>
    of(permissions, resident).every((row) => (row['valid_from'] ?? '') > hired || row['may_work'] === 'no'),
  'hired-before-permission': ({ resident, hired }) =>
    of(permissions, resident).some((row) => (row['valid_from'] ?? '') > hired),
  'insured-hours-over-permission': ({ cells }) => Number(cells[31]) > 28,
  'premises-barred': ({ corporate }) => licences.some((row) => row['corporate_number'] === corporate),
  'permission-lapsed-with-enrolment': ({ resident }) =>
    of(affiliations, resident).some((row) => row['end_reason'] !== ''),
  'designation-bars-work': ({ resident }) =>
    of(designations, resident).every((row) => row['may_work'] === 'no'),
  'designated-employer-differs': ({ resident, corporate }) =>
    of(designations, resident).length > 0 &&
    of(designations, resident).every((row) => row['corporate_number'] !== corporate),
  'host-not-accredited': ({ corporate }) => !hosts.has(corporate),
  'trainee-notified-elsewhere': ({ resident, hired, corporate }) =>
    of(traineeNotices, resident).some(
      (row) =>
        row['reason'] === 'missing' &&
        (row['happened_on'] ?? '9') < hired &&
        row['corporate_number'] !== corporate,
    ) && of(plans, resident).every((row) => row['corporate_number'] !== corporate),
  'wage-below-minimum': ({ cells }) => (Number(cells[25]) * 1000) / (Number(cells[31]) * (52 / 12)) < 820,
  'notification-late': ({ hired, created }) => {
    const [year = 0, month = 0] = hired.split('-').map(Number);
    const after = month + 1 > 12 ? [year + 1, 1] : [year, month + 1];
    return created > `${after[0]}-${String(after[1]).padStart(2, '0')}-20`;
  },
};

for (const [rule, isRaised] of Object.entries(raised)) {
  test(`where ${rule} is expected, the records raise it`, () => {
    const expected = lines.filter((line) => line.expected.includes(rule));
    assert.ok(expected.length > 0, 'no such line');
    for (const line of expected)
      assert.ok(isRaised(line), `${line.resident} ${line.holder} ${line.hired} ${line.explanation}`);
  });
}

/** Where the records raise a question of these rules and it is not expected, the truth must say why not. */
const answered: Readonly<Record<string, RegExp>> = {
  'card-number-never-issued': /^issued-after-extract$/u,
  'card-number-superseded': /^$/u,
  'card-number-lapsed': /^$/u,
  'departed-or-deceased': /^separation-unreported$/u,
  'premises-barred': /^(not-bound-by-the-ban|licence-ended-or-later|other-branch)$/u,
  'trainee-notified-elsewhere': /status-changed$/u,
  'wage-below-minimum': /^$/u,
  'notification-late': /^(correction-in-between|other-route-or-office)$/u,
};

/** Nobody can tell who it is: then nothing else may be asked, whatever the records raise (rules.md, step 2). */
const isUnknown = (expected: readonly string[]) => expected.includes('which-person');

for (const [rule, explanation] of Object.entries(answered)) {
  test(`where the records raise ${rule} and nothing is expected, an explanation stands there`, () => {
    const isRaised = raised[rule];
    assert.ok(isRaised !== undefined);
    const unexpected = lines.filter(({ expected }) => !expected.includes(rule) && !isUnknown(expected));
    for (const line of unexpected.filter(isRaised)) {
      assert.ok(
        line.explanation !== '' && explanation.test(line.explanation),
        `${line.resident} ${line.hired} ${line.explanation}`,
      );
    }
  });
}

test('whoever left for good is granted no stay afterwards', () => {
  for (const [resident, moves] of departures ?? []) {
    const left = moves.find((row) => row['movement'] === 'departure' && row['re_entry'] === 'none')?.['on'];
    if (left === undefined) continue;
    const granted = of(stays, resident).filter((row) => row['record'] === 'stay');
    assert.deepEqual(
      granted.filter((row) => (row['valid_from'] ?? '') > left).map((row) => row['record_id']),
      [],
      resident,
    );
  }
});

test('students and dependents are insured for more than 28 hours only where the truth says what of it', () => {
  const over = lines.filter(
    ({ cells }) => /^(留学|家族滞在|文化活動)$/u.test(cells[47] ?? '') && Number(cells[31]) > 28,
  );
  const unsaid = over.filter(
    ({ expected, explanation }) =>
      !expected.includes('insured-hours-over-permission') &&
      !/individual-permission|own-university/u.test(explanation),
  );
  assert.deepEqual(
    unsaid.map(({ resident, hired, explanation }) => `${resident} ${hired} ${explanation}`),
    [],
  );
});

test('students work at their own school, where they need no permission, only where the truth says so', () => {
  const bodies = new Map(
    rowsOf(nation, 'establishments.csv').map((row) => [row['establishment_number'], row['corporate_number']]),
  );
  const atSchool = rowsOf(nation, 'truth.csv').filter((row) => {
    const [employer = ''] = (row['notification_id'] ?? '').split('/');
    const body = bodies.get(employer) ?? employer;
    return of(affiliations, row['resident_id'] ?? '').some(
      (each) => each['kind'] === 'school' && each['corporate_number'] === body,
    );
  });
  assert.ok(atSchool.length > 0);
  const unsaid = atSchool.filter((row) => !/own-university/u.test(row['lawful_explanation'] ?? ''));
  assert.deepEqual(
    unsaid.map((row) => row['notification_id']),
    [],
  );
});
