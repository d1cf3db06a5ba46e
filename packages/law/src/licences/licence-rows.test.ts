import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { licenceRows } from './licence-rows.ts';
import { licenceOn } from './may-refer.ts';

// From the domain facts, 5: licence | 許可 | name | whether the law lists the offences, has no ground, or has to be read | years | first day.
const LICENCES = `
dispatch|労働者派遣事業|worker dispatch|listed|5
placement|有料職業紹介事業|paid job placement|listed|5
free-placement|無料職業紹介事業|free job placement|read|0
recruitment|委託募集・募集情報等提供|recruitment on commission, job information|read|0
supervising|監理団体|supervising organisation|listed|5
supervising-support|監理支援機関|supervising support organisation|read|5
trainee-plan|技能実習計画|technical intern training plan|listed|5
skill-development-plan|育成就労計画|plan of employment for skill development|read|5
support|登録支援機関|registered support organisation|listed|5
host-specified-skilled|特定技能所属機関（許可ではなく基準）|host of specified skilled workers (no licence, standards)|listed|5
amusement|風俗営業|amusement business|listed|5
sexual-service|性風俗関連特殊営業・特定遊興飲食店|sexual-service business, specified amusement restaurant|read|0
late-night-bar|深夜酒類提供飲食店（接待なし）|late-night bar without hosting|read|0
restaurant|飲食店営業|restaurant|none|0
construction|建設業|construction|read|5
other-business|運送・警備・廃棄物・宿泊・介護など|transport, security, waste, hotels, care and others|read|0
public-procurement|指名停止|suspension from public tenders|read|0
`;

test('each licence has its name, whether the law lists what ends it, and for how long no new one is given', () => {
  const lines = LICENCES.trim().split('\n');
  assert.equal(licenceRows.length, lines.length);
  for (const line of lines) {
    const [id = '', ja = '', en = '', reach = '', years = ''] = line.split('|');
    const row = licenceRows.find((each) => each.id === id) ?? assert.fail(id);
    assert.deepEqual([row.ja, row.en, row.reach, row.barYears], [ja, en, reach, Number(years)], id);
  }
});

test('a restaurant is licensed by the governor, by way of the health centre', () => {
  const { authorityJa, authorityEn } = licenceOn('restaurant', plainDate('2026-11-24')) ?? assert.fail();
  assert.deepEqual(
    [authorityJa, authorityEn],
    ['都道府県知事（保健所）', 'prefectural governor (health centre)'],
  );
});

test('what goes on has no end, and what the acts of 2027 replace has one', () => {
  const ending = licenceRows.filter(({ id }) => licenceOn(id, plainDate('2030-01-01')) === undefined);
  assert.deepEqual(
    ending.map(({ id }) => id),
    ['supervising', 'trainee-plan'],
  );
});
