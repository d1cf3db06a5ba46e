import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCardNumber, parseCorporateNumber, parseEstablishmentNumber } from '@renkei/kernel';
import { generated, noticeRows, rowsOf, textOf } from '../test/generated-nation.ts';
import { cardNumberOf, slotOf } from './numbers.ts';

const nation = generated({ residents: 4000, baseRate: 0.05 });

test('no card number outside XX########XX stands anywhere, in any file', () => {
  for (const path of nation.files.keys()) {
    for (const [number] of textOf(nation.files, path)
      .normalize('NFKC')
      .matchAll(/\b[A-Z]{2}\d{8}[A-Z]{2}\b/gu)) {
      assert.match(number, /^XX.*XX$/u, path);
    }
  }
});

test('every corporate number has a body that begins with 99 and a right check digit', () => {
  const registers = ['employers', 'establishments', 'plans', 'affiliations', 'licences', 'guidance'];
  const cells = registers
    .flatMap((register) => rowsOf(nation, `${register}.csv`))
    .flatMap((row) => Object.entries(row))
    .filter(([column, cell]) => column.endsWith('corporate_number') && cell !== '')
    .map(([, cell]) => cell);
  assert.ok(cells.length > 1000);
  for (const cell of new Set(cells)) assert.ok(/^\d99/u.test(cell) && parseCorporateNumber(cell).ok, cell);
});

test('every establishment and insured number has an office part from 9900 to 9999, and no two establishments share one', () => {
  const numbers = rowsOf(nation, 'establishments.csv').map((row) => row['establishment_number'] ?? '');
  for (const number of numbers)
    assert.ok(parseEstablishmentNumber(number).ok && number.startsWith('99'), number);
  assert.equal(new Set(numbers).size, numbers.length);
  for (const { cells, acquisition } of noticeRows(nation)) {
    if (acquisition && cells[3] !== '' && cells.length > 60) assert.match(cells[3] ?? '', /^99\d\d$/u);
  }
});

test('the only twelve digits in a row are planted ones: one digit repeated, whose check digit is wrong', () => {
  let planted = 0;
  for (const { cells } of noticeRows(nation)) {
    for (const cell of cells) {
      if (!/^\d{12}$/u.test(cell)) continue;
      planted += 1;
      assert.match(cell, /^(\d)\1{11}$/u);
      assert.notEqual(Number(cell[11]), individualCheckDigit(cell));
    }
  }
  assert.ok(planted > 0);
});

test('a card number is issued to one resident only, and those set apart for made-up cards to none', () => {
  const holders = new Map<string, string>();
  for (const row of rowsOf(nation, 'cards.csv')) {
    const [number = '', id = ''] = [row['card_number'], row['resident_id']];
    assert.ok(parseCardNumber(number).ok);
    assert.equal(holders.get(number) ?? id, id);
    holders.set(number, id);
    assert.ok(slotOf(11, number) < 8, number);
  }
});

test('ten million residents have a hundred million different numbers: the numbering is one to one', () => {
  const within = new Set(
    Array.from({ length: 10_000 }, (_, at) => cardNumberOf(7, Math.floor(at / 10), at % 10).slice(6, 10)),
  );
  const blocks = new Set(
    Array.from({ length: 10_000 }, (_, block) => cardNumberOf(7, block * 1000, 0).slice(2, 6)),
  );
  assert.deepEqual([within.size, blocks.size], [10_000, 10_000]);
});

test('no word of the files tells of an application for protection, and no status but two kinds has a detail', () => {
  for (const path of nation.files.keys())
    assert.doesNotMatch(textOf(nation.files, path), /難民|庇護|refugee|asylum/u, path);
  for (const row of rowsOf(nation, 'stays.csv')) {
    if (row['detail'] !== '') assert.match(row['status'] ?? '', /^(ssw|titp)_/u);
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
