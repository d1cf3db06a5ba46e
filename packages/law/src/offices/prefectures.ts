import { textTable } from '../text-table.ts';

/** A prefecture (JIS X 0401) with the names that its offices are built from. */
export type Prefecture = {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  /** Name in the labour bureau's: without 県, 府, 都. */
  readonly short: string;
  readonly regionalBureau: string;
  readonly districtBureau?: string;
};

// code | 都道府県 | prefecture | regional bureau | district bureau
const TABLE = `
01|北海道|Hokkaido|sapporo|
02|青森県|Aomori|sendai|
03|岩手県|Iwate|sendai|
04|宮城県|Miyagi|sendai|
05|秋田県|Akita|sendai|
06|山形県|Yamagata|sendai|
07|福島県|Fukushima|sendai|
08|茨城県|Ibaraki|tokyo|
09|栃木県|Tochigi|tokyo|
10|群馬県|Gunma|tokyo|
11|埼玉県|Saitama|tokyo|
12|千葉県|Chiba|tokyo|
13|東京都|Tokyo|tokyo|
14|神奈川県|Kanagawa|tokyo|yokohama
15|新潟県|Niigata|tokyo|
16|富山県|Toyama|nagoya|
17|石川県|Ishikawa|nagoya|
18|福井県|Fukui|nagoya|
19|山梨県|Yamanashi|tokyo|
20|長野県|Nagano|tokyo|
21|岐阜県|Gifu|nagoya|
22|静岡県|Shizuoka|nagoya|
23|愛知県|Aichi|nagoya|
24|三重県|Mie|nagoya|
25|滋賀県|Shiga|osaka|
26|京都府|Kyoto|osaka|
27|大阪府|Osaka|osaka|
28|兵庫県|Hyogo|osaka|kobe
29|奈良県|Nara|osaka|
30|和歌山県|Wakayama|osaka|
31|鳥取県|Tottori|hiroshima|
32|島根県|Shimane|hiroshima|
33|岡山県|Okayama|hiroshima|
34|広島県|Hiroshima|hiroshima|
35|山口県|Yamaguchi|hiroshima|
36|徳島県|Tokushima|takamatsu|
37|香川県|Kagawa|takamatsu|
38|愛媛県|Ehime|takamatsu|
39|高知県|Kochi|takamatsu|
40|福岡県|Fukuoka|fukuoka|
41|佐賀県|Saga|fukuoka|
42|長崎県|Nagasaki|fukuoka|
43|熊本県|Kumamoto|fukuoka|
44|大分県|Oita|fukuoka|
45|宮崎県|Miyazaki|fukuoka|
46|鹿児島県|Kagoshima|fukuoka|
47|沖縄県|Okinawa|fukuoka|naha
`;

export const prefectures: readonly Prefecture[] = textTable(TABLE, 5).map(
  ([code = '', ja = '', en = '', regionalBureau = '', district = '']) => ({
    code,
    ja,
    en,
    short: ja.replace(/[県府都]$/u, ''),
    regionalBureau,
    ...(district === '' ? {} : { districtBureau: district }),
  }),
);

/** May miss: only the two digits of JIS X 0401 are known. */
export function findPrefecture(code: string): Prefecture | undefined {
  return prefectures.find((each) => each.code === code);
}
