import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eras } from '@renkei/contract/files';
import { plainDateOf } from '@renkei/kernel';
import * as fc from 'fast-check';
import { type EraCells, type EraReading, readEraDay } from './era-day.ts';

/** As it was before it was written for speed: every cell folded, every shape a regular expression. */
function reference(cells: EraCells): EraReading {
  const bad = (code: 'era.unknown' | 'date.not-a-day'): EraReading => ({ kind: 'bad', code });
  const dayOf = (year: number, month: string, dayOfMonth: string): EraReading => {
    if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(dayOfMonth)) return bad('date.not-a-day');
    const day = plainDateOf(year, Number(month), Number(dayOfMonth));
    return day.ok ? { kind: 'day', day: day.value, isOutsideEra: false } : bad('date.not-a-day');
  };
  const [era = '', year = '', month = '', dayOfMonth = ''] = cells.map((cell) =>
    cell.normalize('NFKC').trim().toUpperCase(),
  );
  if (era + year + month + dayOfMonth === '') return { kind: 'blank' };
  if (era === '') return /^\d{4}$/.test(year) ? dayOf(Number(year), month, dayOfMonth) : bad('era.unknown');
  const known = eras.find(({ codes }) => codes.some((code) => code === era));
  if (known === undefined) return bad('era.unknown');
  const yearOfEra = year === '元' ? '1' : year;
  if (!/^\d{1,2}$/.test(yearOfEra) || Number(yearOfEra) === 0) return bad('date.not-a-day');
  const reading = dayOf(known.offset + Number(yearOfEra), month, dayOfMonth);
  if (reading.kind !== 'day') return reading;
  return { ...reading, isOutsideEra: reading.day < known.first || reading.day > known.last };
}

const era = fc.constantFrom(
  '',
  '4',
  '5',
  'H',
  'r',
  'Ｒ',
  '令和',
  '㍻',
  '５',
  '平成',
  '9',
  ' 5',
  '1',
  'x',
  '0',
  '明治',
);
const short = fc.oneof(
  fc.nat({ max: 130 }).map(String),
  fc.nat({ max: 40 }).map((value) => String(value).padStart(2, '0')),
  fc.constantFrom(
    '',
    '元',
    '０２',
    '１２',
    '2８',
    ' 8',
    '8 ',
    '　',
    '-1',
    '1e1',
    '0x1',
    '٣',
    '①',
    '２月',
    '000',
    '00',
  ),
);
const year = fc.oneof(short, fc.constantFrom('2026', '２０２６', '20a6', '0000', '12026', 'abcd'));

test('a day in an era is read as by the first reader, whatever the cells hold', () => {
  fc.assert(
    fc.property(era, year, short, short, (...cells) => {
      assert.deepEqual(readEraDay(cells), reference(cells));
    }),
    { numRuns: 5000 },
  );
});
