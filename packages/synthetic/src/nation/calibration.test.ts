import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Draw } from './draw.ts';
import { separationIsNotified } from './employers/jobs.ts';
import { generated, noticeRows, rowsOf } from '../test/generated-nation.ts';

// Shares of domain facts 7, typed in again: the generator's own tables do not judge themselves. Tolerance in points.
const nation = generated({ residents: 20_000 });
const residents = 20_000;

const lastStatus = new Map<string, string>();
for (const row of rowsOf(nation, 'stays.csv')) {
  if (row['record'] === 'stay') lastStatus.set(row['resident_id'] ?? '', row['status'] ?? '');
}

function assertShares(
  found: ReadonlyMap<string, number>,
  wanted: Readonly<Record<string, number>>,
  tolerance: number,
): void {
  for (const [key, share] of Object.entries(wanted)) {
    const got = (found.get(key) ?? 0) * 100;
    assert.ok(Math.abs(got - share) <= tolerance, `${key}: ${got.toFixed(2)} %, published ${share} %`);
  }
}

function sharesOf(keys: readonly string[], whole = keys.length): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length / whole]));
}

test('residents by status are as at the end of June 2025, within 1.5 points', () => {
  const primary = [...lastStatus]
    .filter(([id]) => /^R-\d{7}$/u.test(id))
    .map(([, status]) => status.replace(/^(titp|ssw)_\d$/u, '$1'));
  const wanted = {
    permanent_resident: 25.3,
    titp: 12.2,
    engineer_humanities_intl: 12.4,
    student: 11.8,
    ssw: 9.1,
    dependent: 8.8,
    long_term_resident: 6.1,
    spouse_of_japanese: 4.1,
    designated_activities: 3.2,
  };
  assertShares(sharesOf(primary, residents), wanted, 1.5);
});

test('workers by group are as in October 2024, within 2 points', () => {
  const groups = nation.workers.map(({ status }) => {
    if (/^(permanent|spouse|long_term)/u.test(status)) return 'position';
    if (status.startsWith('titp')) return 'training';
    if (/^(student|dependent|cultural)/u.test(status)) return 'outside';
    return status === 'designated_activities' ? 'designated' : 'professional';
  });
  assertShares(
    sharesOf(groups),
    { professional: 31.2, position: 27.3, training: 20.4, outside: 17.3, designated: 3.7 },
    2,
  );
});

const establishments = new Map(
  rowsOf(nation, 'establishments.csv').map((row) => [row['establishment_number'], row]),
);
const industries = new Map(
  rowsOf(nation, 'employers.csv').map((row) => [row['corporate_number'], row['industry'] ?? '']),
);

/** The establishment of each notice, where the row names it. */
const places = noticeRows(nation).flatMap(({ cells, acquisition }) => {
  const number = acquisition ? cells.slice(16, 19).join('-') : (cells[16] ?? '');
  const found = establishments.get(number);
  return found === undefined ? [] : [found];
});

test('notices by industry are as the workers of October 2023, within 2.5 points', () => {
  const keys = places.map((row) => industries.get(row['corporate_number']) ?? '');
  assertShares(
    sharesOf(keys),
    { E: 27, R: 15.7, I: 12.9, M: 11.4, D: 7.1, G: 4.2, P: 4.4, O: 3.9, L: 3.5, H: 3.2, A: 2.5 },
    2.5,
  );
});

test('notices by prefecture are as published, within 3 points', () => {
  const keys = places.map((row) => row['prefecture'] ?? '');
  assertShares(
    sharesOf(keys),
    { '13': 28.1, '23': 10.3, '27': 6.5, '14': 5.8, '11': 5, '08': 2.5, '40': 3.1 },
    3,
  );
});

test('of the establishments 62.4 % are below 30, of the workers in them 36.2 %, within 4 points', () => {
  assertShares(sharesOf([...establishments.values()].map((row) => row['size'] ?? '')), { '1-29': 62.4 }, 4);
  assertShares(sharesOf(places.map((row) => row['size'] ?? '')), { '1-29': 36.2 }, 4);
});

test('of the uninsured who leave, 30 to 60 % are never notified; of the insured, very few', () => {
  const notified = { '3': 0, '10101': 0 };
  const draw = new Draw(1, 1, 1);
  for (const route of ['3', '10101'] as const) {
    for (let leaver = 0; leaver < 5000; leaver += 1)
      if (separationIsNotified(draw, route)) notified[route] += 1;
  }
  assert.ok(notified['3'] > 2000 && notified['3'] < 3500, String(notified['3']));
  assert.ok(notified['10101'] > 4750);
});

test('a nation has separations of both routes: by insured number, and by Form No. 3', () => {
  assert.ok(rowsOf(nation, 'separations.csv').length > 100);
  assert.ok(
    noticeRows(nation).filter(({ cells, acquisition }) => !acquisition && cells[0] === '離職').length > 50,
  );
});
