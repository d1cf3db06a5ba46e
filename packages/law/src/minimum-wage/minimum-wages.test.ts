import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { minimumWageOn, minimumWages } from './minimum-wages.ts';

// Another published list than the table's: the raise of fiscal 2024 (kaigo.taskman.co.jp), in the order of the prefectures.
const RAISE_2024 =
  '50 55 59 50 54 55 55 52 50 50 50 50 50 50 54 50 51 53 50 50 51 50 50 50 50 50 50 51 50 51 57 58 50 50 51 84 52 59 55 51 56 55 54 55 55 56 56';
// The raise of fiscal 2025 where a second list told it (toms.or.jp), Hokkaido to Tottori; then Kumamoto, told in the news.
const RAISE_2025 =
  '65 76 79 65 80 77 78 69 64 78 63 64 63 63 65 64 70 69 64 63 64 63 63 64 63 64 63 64 65 65 73';
// The end of September in each year: all three lists hold there.
const yenAt = (code: number, year: number) =>
  minimumWageOn(String(code).padStart(2, '0'), plainDate(`${year}-09-30`))?.yen ?? 0;

test('every prefecture has three rows that follow each other without a gap', () => {
  for (let code = 1; code <= 47; code += 1) {
    const rows = minimumWages.filter(({ prefecture }) => Number(prefecture) === code);
    assert.equal(rows.length, 3, String(code));
    assert.deepEqual(
      rows.map(({ yen }) => yen),
      rows.map(({ yen }) => yen).toSorted((a, b) => a - b),
    );
  }
});

test('the raises between the years are those of another published list', () => {
  RAISE_2024.split(' ').forEach((raise, at) => {
    assert.equal(yenAt(at + 1, 2025) - yenAt(at + 1, 2024), Number(raise), `2024, ${at + 1}`);
  });
  RAISE_2025.split(' ').forEach((raise, at) => {
    assert.equal(yenAt(at + 1, 2026) - yenAt(at + 1, 2025), Number(raise), `2025, ${at + 1}`);
  });
});

test('highest, lowest, largest raise and the number over 1000 yen are those told with the lists', () => {
  const of = (year: number) => Array.from({ length: 47 }, (_, at) => yenAt(at + 1, year));
  assert.deepEqual([Math.max(...of(2024)), Math.min(...of(2024))], [1113, 893]);
  assert.equal(of(2024).filter((yen) => yen >= 1000).length, 8);
  assert.equal(of(2025).filter((yen) => yen >= 1000).length, 16);
  assert.deepEqual([Math.max(...of(2026)), Math.min(...of(2026))], [1226, 1023]);
  const raises = of(2026).map((yen, at) => yen - (of(2025)[at] ?? 0));
  assert.deepEqual([Math.min(...raises), Math.max(...raises), raises.indexOf(82)], [63, 82, 42]);
});

test('amounts came into force on different days', () => {
  const from = (code: string, day: string) => minimumWageOn(code, plainDate(day))?.validFrom;
  for (const [code, first] of [
    ['05', '2026-03-31'],
    ['06', '2025-12-23'],
    ['07', '2026-01-01'],
    ['10', '2026-03-01'],
    ['09', '2025-10-01'],
    ['25', '2025-10-05'],
    ['32', '2025-11-17'],
    ['36', '2026-01-01'],
  ] as const) {
    assert.equal(from(code, '2026-04-01'), first);
  }
  for (const [code, first] of [
    ['02', '2024-10-05'],
    ['03', '2024-10-27'],
    ['06', '2024-10-19'],
    ['38', '2024-10-13'],
    ['39', '2024-10-09'],
    ['41', '2024-10-17'],
    ['47', '2024-10-09'],
  ] as const) {
    assert.equal(from(code, '2025-09-30'), first);
  }
});
