import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesOfResidence } from '@renkei/law';
import { acquisitionLines, type Row } from '../test/acquisition-lines.ts';
import { generated, rowsOf } from '../test/generated-nation.ts';

// A plain reading of the files by cell, for the lines of which nothing may be asked: were one of them unlawful on its
// records, the truth would be wrong.
const nation = generated({ residents: 8000 });

const byResident = (path: string) => Map.groupBy(rowsOf(nation, path), (row) => row['resident_id'] ?? '');
const [stays, cards, permissions, plans, designations] = [
  'stays',
  'cards',
  'permissions',
  'plans',
  'designations',
].map((register) => byResident(`${register}.csv`));
const slugOf = new Map(statusesOfResidence.map(({ ja, slug }) => [ja, slug]));

const covers = (row: Row, day: string) =>
  (row['valid_from'] ?? '9') <= day && (row['valid_until'] === '' || (row['valid_until'] ?? '') >= day);

const lines = acquisitionLines(nation).filter(
  ({ expected, explanation }) => expected.length === 0 && explanation === '',
);

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
  for (const { resident, hired, card } of lines) {
    if (card === '') continue;
    const versions = (cards?.get(resident) ?? []).filter((row) => row['card_number'] === card);
    assert.ok(versions.length > 0, `${resident} ${card}`);
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
  for (const { resident, hired, cells, corporate } of lines) {
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
