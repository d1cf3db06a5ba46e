import { cite, unverified } from '../cite.ts';
import type { Citation } from '../citation.ts';
import { type DatedRow } from '../dated.ts';
import { term, textTable } from '../text-table.ts';
import { prefectures } from './prefectures.ts';

const AGENCIES = ['police', 'labour', 'immigration'] as const;
export type Agency = (typeof AGENCIES)[number];
export type OfficeKind =
  | 'police-headquarters'
  | 'labour-bureau'
  | 'regional-bureau'
  | 'district-bureau'
  | 'detention-centre'
  | 'national';

/** An office and the prefectures it is competent for; `all` for the whole of Japan, none for airports and centres. */
export type Office = DatedRow & {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly agency: Agency;
  readonly kind: OfficeKind;
  readonly jurisdiction: readonly string[] | 'all';
};

const immigrationSource: Citation = cite(
  'isa-offices',
  [
    '法務省設置法・出入国在留管理庁組織規則',
    'ordinances on the organisation of the Immigration Services Agency',
  ],
  [
    '地方出入国在留管理局8、支局7と、その管轄（要旨）。',
    'Eight regional and seven district bureaus and their jurisdiction (gist).',
  ],
  unverified(
    'akia-legal.com (Sapporo to Hiroshima), ja.wikipedia (Tokyo); Takamatsu, Fukuoka and the English names from memory',
  ),
);
const policeSource: Citation = cite(
  'police-act-47',
  ['警察法47条', 'Police Act 47'],
  [
    '都に警視庁、道府県に道府県警察本部を置くこと（要旨）。',
    'The Metropolitan Police Department and the headquarters of the prefectures (gist).',
  ],
  unverified('the names by domain facts 8.3; the article from memory'),
);
const labourSource: Citation = cite(
  'labour-bureaus',
  ['厚生労働省設置法21条', 'Act Establishing the Ministry of Health, Labour and Welfare 21'],
  ['都道府県ごとに労働局を置くこと（要旨）。', 'A labour bureau in each prefecture (gist).'],
  unverified('domain facts 8.3; the article from memory'),
);

// id | 名称 | name | kind | jurisdiction (by regional or district bureau; – none)
const IMMIGRATION = `
sapporo|札幌出入国在留管理局|Sapporo Regional Immigration Services Bureau|regional-bureau
sendai|仙台出入国在留管理局|Sendai Regional Immigration Services Bureau|regional-bureau
tokyo|東京出入国在留管理局|Tokyo Regional Immigration Services Bureau|regional-bureau
nagoya|名古屋出入国在留管理局|Nagoya Regional Immigration Services Bureau|regional-bureau
osaka|大阪出入国在留管理局|Osaka Regional Immigration Services Bureau|regional-bureau
hiroshima|広島出入国在留管理局|Hiroshima Regional Immigration Services Bureau|regional-bureau
takamatsu|高松出入国在留管理局|Takamatsu Regional Immigration Services Bureau|regional-bureau
fukuoka|福岡出入国在留管理局|Fukuoka Regional Immigration Services Bureau|regional-bureau
narita|東京出入国在留管理局成田空港支局|Narita Airport District Immigration Services Bureau|district-bureau
haneda|東京出入国在留管理局羽田空港支局|Haneda Airport District Immigration Services Bureau|district-bureau
yokohama|東京出入国在留管理局横浜支局|Yokohama District Immigration Services Bureau|district-bureau
chubu|名古屋出入国在留管理局中部空港支局|Chubu Airport District Immigration Services Bureau|district-bureau
kansai|大阪出入国在留管理局関西空港支局|Kansai Airport District Immigration Services Bureau|district-bureau
kobe|大阪出入国在留管理局神戸支局|Kobe District Immigration Services Bureau|district-bureau
naha|福岡出入国在留管理局那覇支局|Naha District Immigration Services Bureau|district-bureau
higashi-nihon|東日本入国管理センター|East Japan Immigration Center|detention-centre
omura|大村入国管理センター|Omura Immigration Center|detention-centre
`;

// id | 名称 | name | agency
const NATIONAL = `
npa|警察庁|National Police Agency|police
isa|出入国在留管理庁|Immigration Services Agency|immigration
mhlw|厚生労働省|Ministry of Health, Labour and Welfare|labour
`;

const POLICE_NAMES: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  '01': ['北海道警察', 'Hokkaido Prefectural Police'],
  '13': ['警視庁', 'Metropolitan Police Department'],
};

/** 47 police headquarters, 47 labour bureaus, 8 regional bureaus: the offices that act together, 102 of them. */
export const prefecturalOffices: readonly Office[] = [
  ...prefectures.map(({ code, ja, en }): Office => {
    const [nameJa, nameEn] = POLICE_NAMES[code] ?? [`${ja}警察`, `${en} Prefectural Police`];
    return {
      id: `police-${code}`,
      ja: nameJa,
      en: nameEn,
      agency: 'police',
      kind: 'police-headquarters',
      jurisdiction: [code],
      ...term('2019-04-01', ''),
      citation: policeSource,
    };
  }),
  ...prefectures.map(({ code, short, en }): Office => ({
    id: `labour-${code}`,
    ja: `${short}労働局`,
    en: `${en} Labour Bureau`,
    agency: 'labour',
    kind: 'labour-bureau',
    jurisdiction: [code],
    ...term('2019-04-01', ''),
    citation: labourSource,
  })),
  ...immigrationOffices('regional-bureau'),
];

/** The 102 offices, the district bureaus and centres, and the three national headquarters. */
export const offices: readonly Office[] = [
  ...prefecturalOffices,
  ...immigrationOffices('district-bureau'),
  ...immigrationOffices('detention-centre'),
  ...textTable(NATIONAL, 4).map(([id = '', ja = '', en = '', agency = '']): Office => {
    const found = AGENCIES.find((each) => each === agency);
    if (found === undefined) throw new Error(`no agency ${agency}`);
    return {
      id,
      ja,
      en,
      agency: found,
      kind: 'national',
      jurisdiction: 'all',
      ...term('2019-04-01', ''),
      citation: immigrationSource,
    };
  }),
];

function immigrationOffices(
  kind: 'regional-bureau' | 'district-bureau' | 'detention-centre',
): readonly Office[] {
  return textTable(IMMIGRATION, 4)
    .filter(([, , , of]) => of === kind)
    .map(([id = '', ja = '', en = '']): Office => ({
      id: `immigration-${id}`,
      ja,
      en,
      agency: 'immigration',
      kind,
      jurisdiction: prefectures
        .filter(({ regionalBureau, districtBureau }) => regionalBureau === id || districtBureau === id)
        .map(({ code }) => code),
      ...term('2019-04-01', ''),
      citation: immigrationSource,
    }));
}
