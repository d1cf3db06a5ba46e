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
// The amounts of fiscal 2025 from Shimane to Okinawa, where that second list was cut off (hyperpc.jp, typed anew).
const FROM_SHIMANE_2025 = '1033 1047 1085 1043 1046 1036 1033 1023 1057 1030 1031 1034 1035 1023 1026 1023';
// The days of the amounts, in the order of the prefectures: fiscal 2023 by hyperpc.jp, which was cut off after Nagasaki.
const FROM_2023 =
  '10-01 10-07 10-04 10-01 10-01 10-14 10-01 10-01 10-01 10-05 10-01 10-01 10-01 10-01 10-01 10-01 10-08 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-06 10-01 10-01 10-01 10-01 10-05 10-06 10-01 10-01 10-01 10-01 10-01 10-06 10-08 10-06 10-14 10-13';
// Fiscal 2024 by tool.shlc.jp, typed anew, cut off after Kumamoto; some of it agrees with mile-points.com, srtojima-office.jp.
const FROM_2024 =
  '10-01 10-05 10-27 10-01 10-01 10-19 10-05 10-01 10-01 10-04 10-01 10-01 10-01 10-01 10-01 10-01 10-05 10-05 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-01 10-05 10-12 10-02 10-01 10-01 11-01 10-02 10-13 10-09 10-05 10-17 10-12 10-05';
// Fiscal 2025 by toms.or.jp and west-up.jp to Shimane, from there by hyperpc.jp typed anew; January and March are of 2026.
const FROM_2025 =
  '10-04 11-21 12-01 10-04 03-31 12-23 01-01 10-12 10-01 03-01 11-01 10-03 10-03 10-04 10-02 10-12 10-08 10-08 12-01 10-03 10-18 11-01 10-18 11-21 10-05 11-21 10-16 10-04 11-16 11-01 10-04 11-17 12-01 11-01 10-16 01-01 10-18 12-01 12-01 11-16 11-21 12-01 01-01 01-01 11-16 11-01 12-01';
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

test('the amounts of fiscal 2025 from Shimane on are those listed', () => {
  FROM_SHIMANE_2025.split(' ').forEach((yen, at) =>
    assert.equal(yenAt(32 + at, 2026), Number(yen), `${32 + at}`),
  );
});

test('each amount came into force on the day that was listed for it', () => {
  for (const [year, days] of [
    [2023, FROM_2023],
    [2024, FROM_2024],
    [2025, FROM_2025],
  ] as const) {
    days.split(' ').forEach((day, at) => {
      const first = `${day < '04-01' ? year + 1 : year}-${day}`;
      const code = String(at + 1).padStart(2, '0');
      assert.equal(minimumWageOn(code, plainDate(first))?.validFrom, first, code);
    });
  }
  assert.equal(minimumWageOn('45', plainDate('2024-10-05'))?.validFrom, '2024-10-05');
  assert.equal(minimumWageOn('47', plainDate('2024-10-09'))?.validFrom, '2024-10-09');
});

test('no prefecture has an amount before its list of 2023, nor after the last certain day', () => {
  for (let code = 1; code <= 47; code += 1) {
    const of = (day: string) => minimumWageOn(String(code).padStart(2, '0'), plainDate(day));
    assert.deepEqual([of('2023-09-30'), of('2026-10-01')], [undefined, undefined]);
    assert.ok(of('2023-10-14') && of('2026-09-30'));
  }
});
