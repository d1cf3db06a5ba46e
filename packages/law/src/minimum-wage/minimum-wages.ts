import { addDays, plainDate, type PlainDate } from '@renkei/kernel';
import { cite, unverified } from '../cite.ts';
import type { Citation } from '../citation.ts';
import { type DatedRow, rowsOn } from '../dated.ts';
import { textTable } from '../text-table.ts';

/** The regional minimum wage of a prefecture in yen an hour, on the days of the row. */
export type MinimumWage = DatedRow & { readonly prefecture: string; readonly yen: number };

/**
 * The last day on which the amounts of fiscal 2025 are certain to stand. Amounts are revised every year, as a rule from
 * October; those of fiscal 2026 were found in no source and are left out: a later day is "ask".
 */
const LAST_CERTAIN_DAY = plainDate('2026-09-30');

// prefecture | fiscal 2023: yen, from | fiscal 2024: yen, from | fiscal 2025: yen, from
const TABLE = `
01|960|2023-10-01|1010|2024-10-01|1075|2025-10-04
02|898|2023-10-07|953|2024-10-05|1029|2025-11-21
03|893|2023-10-04|952|2024-10-27|1031|2025-12-01
04|923|2023-10-01|973|2024-10-01|1038|2025-10-04
05|897|2023-10-01|951|2024-10-01|1031|2026-03-31
06|900|2023-10-14|955|2024-10-19|1032|2025-12-23
07|900|2023-10-01|955|2024-10-05|1033|2026-01-01
08|953|2023-10-01|1005|2024-10-01|1074|2025-10-12
09|954|2023-10-01|1004|2024-10-01|1068|2025-10-01
10|935|2023-10-05|985|2024-10-04|1063|2026-03-01
11|1028|2023-10-01|1078|2024-10-01|1141|2025-11-01
12|1026|2023-10-01|1076|2024-10-01|1140|2025-10-03
13|1113|2023-10-01|1163|2024-10-01|1226|2025-10-03
14|1112|2023-10-01|1162|2024-10-01|1225|2025-10-04
15|931|2023-10-01|985|2024-10-01|1050|2025-10-02
16|948|2023-10-01|998|2024-10-01|1062|2025-10-12
17|933|2023-10-08|984|2024-10-05|1054|2025-10-08
18|931|2023-10-01|984|2024-10-05|1053|2025-10-08
19|938|2023-10-01|988|2024-10-01|1052|2025-12-01
20|948|2023-10-01|998|2024-10-01|1061|2025-10-03
21|950|2023-10-01|1001|2024-10-01|1065|2025-10-18
22|984|2023-10-01|1034|2024-10-01|1097|2025-11-01
23|1027|2023-10-01|1077|2024-10-01|1140|2025-10-18
24|973|2023-10-01|1023|2024-10-01|1087|2025-11-21
25|967|2023-10-01|1017|2024-10-01|1080|2025-10-05
26|1008|2023-10-06|1058|2024-10-01|1122|2025-11-21
27|1064|2023-10-01|1114|2024-10-01|1177|2025-10-16
28|1001|2023-10-01|1052|2024-10-01|1116|2025-10-04
29|936|2023-10-01|986|2024-10-01|1051|2025-11-16
30|929|2023-10-01|980|2024-10-01|1045|2025-11-01
31|900|2023-10-05|957|2024-10-05|1030|2025-10-04
32|904|2023-10-06|962|2024-10-12|1033|2025-11-17
33|932|2023-10-01|982|2024-10-02|1047|2025-12-01
34|970|2023-10-01|1020|2024-10-01|1085|2025-11-01
35|928|2023-10-01|979|2024-10-01|1043|2025-10-16
36|896|2023-10-01|980|2024-11-01|1046|2026-01-01
37|918|2023-10-01|970|2024-10-02|1036|2025-10-18
38|897|2023-10-06|956|2024-10-13|1033|2025-12-01
39|897|2023-10-08|952|2024-10-09|1023|2025-12-01
40|941|2023-10-06|992|2024-10-05|1057|2025-11-16
41|900|2023-10-14|956|2024-10-17|1030|2025-11-21
42|898|2023-10-13|953|2024-10-12|1031|2025-12-01
43|898|2023-10-08|952|2024-10-05|1034|2026-01-01
44|899|2023-10-06|954|2024-10-05|1035|2026-01-01
45|897|2023-10-06|952|2024-10-05|1023|2025-11-16
46|897|2023-10-06|953|2024-10-05|1026|2025-11-01
47|896|2023-10-08|952|2024-10-09|1023|2025-12-01
`;

function listOf(year: string, source: string): Citation {
  return cite(
    `minimum-wage-${year}`,
    [`地域別最低賃金（${year}年度）`, `regional minimum wages of fiscal ${year}`],
    ['都道府県ごとの時間額と発効日。', 'Amount an hour and first day, by prefecture.'],
    unverified(
      `list of the ministry as copied in ${source}; compared with a second copy, not with the official notice`,
    ),
  );
}

export const minimumWageLists = [
  listOf('2023', 'kkpartners.jp, moneyfix.jp'),
  listOf('2024', 'tool.shlc.jp, pref.oita.jp, newsdig.tbs.co.jp'),
  listOf('2025', 'hyperpc.jp, toms.or.jp'),
] as const;

/** Three years of 47 prefectures, in the order of prefecture and day. */
export const minimumWages: readonly MinimumWage[] = textTable(TABLE, 7).flatMap(
  ([prefecture = '', yen23 = '', from23 = '', yen24 = '', from24 = '', yen25 = '', from25 = '']) => {
    const [first, second, third] = [plainDate(from23), plainDate(from24), plainDate(from25)];
    const [list23, list24, list25] = minimumWageLists;
    return [
      row(prefecture, yen23, [first, addDays(second, -1)], list23),
      row(prefecture, yen24, [second, addDays(third, -1)], list24),
      row(prefecture, yen25, [third, LAST_CERTAIN_DAY], list25),
    ];
  },
);

/** The row of this prefecture on this day; may miss. */
export function minimumWageOn(prefecture: string, on: PlainDate): MinimumWage | undefined {
  return rowsOn(minimumWages, on).find((each) => each.prefecture === prefecture);
}

/** The lowest of all prefectures on this day, for who works in a prefecture that is not known; may miss. */
export function lowestMinimumWageOn(on: PlainDate): MinimumWage | undefined {
  const rows = rowsOn(minimumWages, on);
  return rows.reduce<MinimumWage | undefined>(
    (lowest, each) => (lowest === undefined || each.yen < lowest.yen ? each : lowest),
    undefined,
  );
}

function row(
  prefecture: string,
  yen: string,
  [validFrom, validUntil]: readonly [PlainDate, PlainDate],
  citation: Citation,
): MinimumWage {
  return { prefecture, yen: Number(yen), validFrom, validUntil, citation };
}
