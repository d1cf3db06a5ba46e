import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { statusesOfResidence } from '@renkei/law';
import { generated, noticeRows, rowsOf } from '../test/generated-nation.ts';

// A plain reading of the files by cell, for the lines of which nothing may be asked: were one of them unlawful on its
// records, the truth would be wrong.
const nation = generated({ residents: 8000 });
type Row = Readonly<Record<string, string>>;

const byResident = (path: string) => Map.groupBy(rowsOf(nation, path), (row) => row['resident_id'] ?? '');
const [stays, cards, permissions, plans, designations] = [
  'stays',
  'cards',
  'permissions',
  'plans',
  'designations',
].map((register) => byResident(`${register}.csv`));
const corporateOf = new Map(
  rowsOf(nation, 'establishments.csv').map((row) => [
    row['establishment_number'],
    row['corporate_number'] ?? '',
  ]),
);
const slugOf = new Map(statusesOfResidence.map(({ ja, slug }) => [ja, slug]));

const covers = (row: Row, day: string) =>
  (row['valid_from'] ?? '9') <= day && (row['valid_until'] === '' || (row['valid_until'] ?? '') >= day);

type Line = {
  readonly resident: string;
  readonly hired: string;
  readonly created: string;
  readonly cells: readonly string[];
};

/** Notices of form 10101 with an insured number, whose truth is that nothing may be asked and nothing explained. */
function ordinaryLines(): readonly Line[] {
  const truth = new Map(rowsOf(nation, 'truth.csv').map((row) => [row['notification_id'], row]));
  return noticeRows(nation).flatMap(({ cells, acquisition, path }) => {
    if (
      !acquisition ||
      cells.length < 61 ||
      cells[3] === '' ||
      cells[16] === '' ||
      !/^[345]$/u.test(cells[19] ?? '')
    )
      return [];
    const base = { '3': 1925, '4': 1988, '5': 2018 }[cells[19] ?? ''] ?? 0;
    const hired = `${Number(cells[20]) + base}-${cells[21]}-${cells[22]}`;
    const person = createHash('sha256')
      .update(`i:${cells.slice(3, 6).join('-')}`)
      .digest('hex')
      .slice(0, 12);
    const row = truth.get(`${cells.slice(16, 19).join('-')}/${hired.replaceAll('-', '')}/${person}`);
    if (row === undefined || row['expected_rules'] !== '' || row['lawful_explanation'] !== '') return [];
    const created = /\/(\d{4}-\d\d-\d\d)-/u.exec(path)?.[1] ?? '';
    return [{ resident: row['resident_id'] ?? '', hired, created, cells }];
  });
}

const lines = ordinaryLines();

test('there are enough ordinary lines to look at', () =>
  assert.ok(lines.length > 3000, String(lines.length)));

test('an ordinary line has a stay on the day of hire, or an application that was filed in time and was pending', () => {
  for (const { resident, hired } of lines) {
    const own = stays?.get(resident) ?? [];
    const stay = own.some((row) => row['record'] === 'stay' && covers(row, hired));
    const pending = own.some(
      (row) =>
        row['record'] === 'application' &&
        (row['filed_on'] ?? '9') <= hired &&
        (row['decided_on'] ?? '') >= hired,
    );
    assert.ok(stay || pending, `${resident} ${hired}`);
  }
});

test('its status is one that the register has for the person by that day', () => {
  for (const { resident, hired, cells } of lines) {
    const written = (cells[47] ?? '').normalize('NFKC').replace(/\(.*\)|ロ$/gu, '');
    const slugs = (stays?.get(resident) ?? [])
      .filter((row) => row['record'] === 'stay' && (row['valid_from'] ?? '') <= hired)
      .map((row) => row['status']);
    assert.ok(slugs.includes(slugOf.get(written)), `${resident} ${written} ${slugs.join(' ')}`);
  }
});

test('its card number is the person’s own, issued by that day and not replaced before', () => {
  for (const { resident, hired, cells } of lines) {
    const written = (cells[61] ?? '')
      .normalize('NFKC')
      .replaceAll(' ', '')
      .replaceAll('O', '0')
      .replaceAll('I', '1');
    if (written === '') continue;
    const versions = (cards?.get(resident) ?? []).filter((row) => row['card_number'] === written);
    assert.ok(versions.length > 0, `${resident} ${written}`);
    for (const version of versions) {
      assert.ok((version['issued_on'] ?? '9') <= hired, `${resident} ${hired}`);
      assert.ok(version['lapsed_on'] === '' || (version['lapsed_on'] ?? '') > hired, `${resident} ${hired}`);
    }
  }
});

test('it was filed by the tenth of the next month', () => {
  for (const { hired, created, resident } of lines) {
    const [year = 0, month = 0] = hired.split('-').map(Number);
    const next = month === 12 ? `${year + 1}-01-10` : `${year}-${String(month + 1).padStart(2, '0')}-10`;
    assert.ok(created >= hired && created <= next, `${resident} ${hired} ${created}`);
  }
});

test('students and dependents have a permission on the day, and no more than its 28 hours', () => {
  for (const { resident, hired, cells } of lines.filter((line) =>
    /^(留学|家族滞在|文化活動)$/u.test(line.cells[47] ?? ''),
  )) {
    const permitted = (permissions?.get(resident) ?? []).some((row) => covers(row, hired));
    const extended = (stays?.get(resident) ?? []).some(
      (row) => (row['filed_on'] ?? '9') <= hired && (row['decided_on'] ?? '') >= hired,
    );
    assert.ok(permitted || extended, `${resident} ${hired}`);
    assert.ok(Number(cells[31]) <= 28 && cells[52] === '1', resident);
  }
});

test('trainees have a plan at the employer, specified skilled workers a designation for it or for a whole field', () => {
  for (const { resident, hired, cells } of lines) {
    const corporate = corporateOf.get(cells.slice(16, 19).join('-'));
    const status = cells[47] ?? '';
    const register = status.startsWith('技能実習')
      ? plans
      : status.startsWith('特定技能')
        ? designations
        : undefined;
    if (register === undefined) continue;
    const own = register.get(resident) ?? [];
    const named = own.some(
      (row) =>
        (row['valid_from'] ?? '9') <= hired &&
        (row['corporate_number'] === corporate || row['limits'] === 'field'),
    );
    assert.ok(named, `${resident} ${hired}`);
  }
});

test('nobody is paid less than 1,400 yen an hour', () => {
  for (const { cells, resident } of lines) {
    const yen = (Number(cells[25]) * 1000) / (Number(cells[31]) * (52 / 12));
    assert.ok(yen >= 1400, `${resident} ${yen}`);
  }
});
