import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isSyntheticCardNumber,
  parseCardNumber,
  parseEstablishmentNumber,
  parseInsuredNumber,
} from '@renkei/kernel';
import { columnNames } from './column-names.ts';
import { firstCase, firstCaseFiles } from './first-case.ts';
import { notificationRow } from './notification-row.ts';

const { residents, files } = firstCase();
const rows = files.flatMap(({ file, rows: all }) =>
  all.flatMap((row) =>
    'notice' in row
      ? [notificationRow(row.notice, file.employer, residents[row.notice.resident.number - 2])]
      : [],
  ),
);
const cellOf = (row: readonly string[], column: number) => row[column - 1] ?? '';
const isSyntheticOffice = (number: string) => /^99\d\d-/u.test(number);

test('every card in the register is of the reserved range and issued to one person', () => {
  const numbers = residents.flatMap(({ cards }) => cards.map(({ number }) => number));
  for (const number of numbers) {
    const parsed = parseCardNumber(number);
    assert.ok(parsed.ok && isSyntheticCardNumber(parsed.value), number);
  }
  assert.equal(new Set(numbers).size, numbers.length);
});

test('every card number in a notice is of the reserved range, or too malformed to be anybody’s', () => {
  for (const row of rows) {
    const written = cellOf(row, 62);
    const parsed = parseCardNumber(written);
    if (parsed.ok) assert.ok(isSyntheticCardNumber(parsed.value), written);
    else assert.ok(written === '' || written.startsWith('XX'), written);
  }
});

test('every establishment and insured number has an office part from 9900 to 9999', () => {
  for (const row of rows) {
    const establishment = parseEstablishmentNumber([17, 18, 19].map((at) => cellOf(row, at)).join('-'));
    assert.ok(establishment.ok && isSyntheticOffice(establishment.value));
    const insured = [4, 5, 6].map((at) => cellOf(row, at)).join('-');
    if (insured === '--') continue;
    const parsed = parseInsuredNumber(insured);
    assert.ok(parsed.ok && isSyntheticOffice(parsed.value), insured);
  }
  for (const { file } of files) assert.ok(isSyntheticOffice(file.employer.number));
});

test('three individual-number cells are filled, with one digit repeated and a wrong check digit', () => {
  const filled = rows.map((row) => cellOf(row, 3)).filter((cell) => cell !== '');
  assert.equal(filled.length, 3);
  for (const cell of filled) {
    assert.match(cell, /^(\d)\1{11}$/u);
    assert.notEqual(Number(cell[11]), individualCheckDigit(cell));
  }
});

test('rows have the 62 columns of the layout', () => {
  assert.equal(columnNames.length, 62);
  for (const row of rows) assert.equal(row.length, 62);
});

test('notification files decode without loss but for the one spoilt byte, and end every line with CRLF', () => {
  for (const [path, bytes] of firstCaseFiles()) {
    if (!path.includes('/notifications/')) continue;
    const text = new TextDecoder('shift_jis').decode(bytes);
    assert.equal(text.split('\uFFFD').length - 1, path.includes('care-002') ? 1 : 0, path);
    assert.ok(text.endsWith('\r\n'));
    assert.equal(text.split('\n').length, text.split('\r\n').length);
  }
});

/** 平成26年総務省令第85号 5 (from memory, unverified): modulus 11. */
function individualCheckDigit(digits: string): number {
  let sum = 0;
  for (let place = 1; place <= 11; place += 1) {
    sum += Number(digits[11 - place]) * (place <= 6 ? place + 1 : place - 5);
  }
  return sum % 11 <= 1 ? 0 : 11 - (sum % 11);
}
