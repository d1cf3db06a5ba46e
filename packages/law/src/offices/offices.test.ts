import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { competentOffices } from './is-competent.ts';
import { offices, prefecturalOffices } from './offices.ts';
import { findPrefecture, prefectures } from './prefectures.ts';

const today = plainDate('2026-11-24');
const names = (agency: 'police' | 'labour' | 'immigration', code: string) =>
  competentOffices(agency, code, today).map(({ ja }) => ja);

// Written by hand from the map: every prefecture once, in the order of JIS X 0401.
const REGIONS = `
札幌 北海道
仙台 青森県 岩手県 宮城県 秋田県 山形県 福島県
東京 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 山梨県 長野県
名古屋 富山県 石川県 福井県 岐阜県 静岡県 愛知県 三重県
大阪 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県
広島 鳥取県 島根県 岡山県 広島県 山口県
高松 徳島県 香川県 愛媛県 高知県
福岡 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
`;
const ORDER =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );
const codeOf = (ja: string) => String(ORDER.indexOf(ja) + 1).padStart(2, '0');

test('there are 47 police headquarters, 47 labour bureaus and 8 regional bureaus: 102 offices', () => {
  const count = (kind: string) => prefecturalOffices.filter((office) => office.kind === kind).length;
  assert.deepEqual(
    [
      count('police-headquarters'),
      count('labour-bureau'),
      count('regional-bureau'),
      prefecturalOffices.length,
    ],
    [47, 47, 8, 102],
  );
});

test('beside them stand 7 district bureaus, 2 centres and 3 headquarters, and no id or name stands twice', () => {
  assert.equal(offices.length, 102 + 7 + 2 + 3);
  assert.equal(new Set(offices.map(({ id }) => id)).size, offices.length);
  assert.equal(new Set(offices.map(({ ja }) => ja)).size, offices.length);
});

test('every prefecture has one police headquarters, one labour bureau and one regional bureau', () => {
  for (const line of REGIONS.trim().split('\n')) {
    const [bureau = '', ...within] = line.split(' ');
    for (const ja of within) {
      const code = codeOf(ja);
      assert.equal(names('immigration', code)[0], `${bureau}出入国在留管理局`, ja);
      const police = ja === '北海道' ? '北海道警察' : `${ja}警察`;
      assert.deepEqual(names('police', code), [ja === '東京都' ? '警視庁' : police]);
      const short = ja === '北海道' ? ja : ja.slice(0, -1);
      assert.deepEqual(names('labour', code), [`${short}労働局`]);
    }
  }
});

test('Kanagawa, Hyogo and Okinawa also have a district bureau, and no other prefecture has', () => {
  const withDistrict = ORDER.filter((ja) => names('immigration', codeOf(ja)).length === 2);
  assert.deepEqual(withDistrict, ['神奈川県', '兵庫県', '沖縄県']);
});

test('the English name of each office bears its place', () => {
  const english = (id: string) => offices.find((office) => office.id === id)?.en;
  assert.equal(english('police-01'), 'Hokkaido Prefectural Police');
  assert.equal(english('police-13'), 'Metropolitan Police Department');
  assert.equal(english('police-26'), 'Kyoto Prefectural Police');
  assert.equal(english('labour-44'), 'Oita Labour Bureau');
  assert.equal(english('immigration-hiroshima'), 'Hiroshima Regional Immigration Services Bureau');
});

test('an unknown prefecture or a day before the table has no competent office', () => {
  assert.deepEqual(names('police', '48'), []);
  assert.deepEqual(competentOffices('police', '13', plainDate('2019-03-31')), []);
});

test('seven district bureaus and two centres stand beside the regional ones, each with a name of its kind', () => {
  const of = (kind: string) => offices.filter((office) => office.kind === kind).map(({ en }) => en);
  assert.equal(of('district-bureau').length, 7);
  for (const name of of('district-bureau')) assert.match(name, /District Immigration Services Bureau$/u);
  assert.deepEqual(of('detention-centre'), ['East Japan Immigration Center', 'Omura Immigration Center']);
});

test('a headquarters is competent for all of Japan and is no office of a prefecture; airports and centres are of none', () => {
  const national = offices.filter(({ kind }) => kind === 'national');
  assert.deepEqual(
    national.map(({ id, agency, jurisdiction }) => [id, agency, jurisdiction]),
    [
      ['npa', 'police', 'all'],
      ['isa', 'immigration', 'all'],
      ['mhlw', 'labour', 'all'],
    ],
  );
  for (const agency of ['police', 'labour', 'immigration'] as const)
    assert.ok(competentOffices(agency, '13', today).every(({ kind }) => kind !== 'national'));
  const nowhere = offices.filter(({ jurisdiction }) => jurisdiction.length === 0).map(({ id }) => id);
  assert.deepEqual(
    nowhere,
    'narita haneda chubu kansai higashi-nihon omura'.split(' ').map((name) => `immigration-${name}`),
  );
});

test('three prefectures name a district bureau, and the other forty-four none', () => {
  const withDistrict = prefectures.filter(({ districtBureau }) => districtBureau !== undefined);
  assert.deepEqual(
    withDistrict.map(({ ja, districtBureau }) => [ja, districtBureau]),
    [
      ['神奈川県', 'yokohama'],
      ['兵庫県', 'kobe'],
      ['沖縄県', 'naha'],
    ],
  );
  assert.equal(findPrefecture('48'), undefined);
});
