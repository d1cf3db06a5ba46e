import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '@renkei/kernel';
import { rowsOn } from '../dated.ts';
import { statusOn, statusRows } from './statuses-by-date.ts';
import { statusesOfResidence } from './statuses.ts';

const on = (day: string) => rowsOn(statusRows, plainDate(day)).map(({ slug }) => slug);

test('no status has two rows on one day', () => {
  for (const day of ['2019-04-01', '2025-09-29', '2025-09-30', '2026-11-24', '2027-03-31', '2027-04-01']) {
    assert.equal(new Set(on(day)).size, on(day).length, day);
  }
});

test('29 statuses and the special permanent residents stand in the table, some of them in kinds', () => {
  const kinds = { highly_skilled: 2, ssw: 2, titp: 3 };
  const extra = Object.values(kinds).reduce((sum, count) => sum + count - 1, 0);
  assert.equal(on('2026-11-24').length, 29 + 1 + extra);
});

test('on 1 April 2027 two statuses begin, one is renamed, and technical intern training goes on under transition', () => {
  const added = on('2027-04-01').filter((slug) => !on('2027-03-31').includes(slug));
  assert.deepEqual(added, ['intra_company_2', 'employment_for_skill_development']);
  assert.equal(statusOn('intra_company', plainDate('2027-03-31'))?.ja, '企業内転勤');
  assert.equal(statusOn('intra_company', plainDate('2027-04-01'))?.ja, '企業内転勤1号');
  for (const slug of ['titp_1', 'titp_2', 'titp_3']) {
    assert.equal(statusOn(slug, plainDate('2027-04-01'))?.citation.verified, false);
    assert.equal(statusOn(slug, plainDate('2027-04-01'))?.citation.id, 'act-60-2024-transition');
  }
});

test('specified skilled workers (i) may be given up to three years from 30 September 2025', () => {
  assert.equal(statusOn('ssw_1', plainDate('2025-09-29'))?.periods, '≤1y');
  assert.equal(statusOn('ssw_1', plainDate('2025-09-30'))?.periods, '≤3y');
});

test('what was from memory is not verified: cards of designated statuses, and everything from 2027', () => {
  const unverified = new Set(statusRows.filter(({ citation }) => !citation.verified).map(({ slug }) => slug));
  assert.deepEqual(
    [...unverified].sort(),
    'employment_for_skill_development highly_skilled_1 highly_skilled_2 intra_company intra_company_2 special_permanent_resident ssw_1 ssw_2 titp_1 titp_2 titp_3'.split(
      ' ',
    ),
  );
});

test('on a day before 2027 what the card shows of designated statuses is from memory, and the tables themselves were read', () => {
  for (const day of ['2024-11-24', '2026-11-24']) {
    const memory = rowsOn(statusRows, plainDate(day)).filter(({ citation }) => !citation.verified);
    assert.deepEqual(
      memory.map(({ slug }) => slug),
      'highly_skilled_1 highly_skilled_2 ssw_1 ssw_2 titp_1 titp_2 titp_3 special_permanent_resident'.split(
        ' ',
      ),
    );
  }
});

// Written by hand from the Appended Tables: table | statuses.
const TABLES = `
1-1|外交 公用 教授 芸術 宗教 報道
1-2|高度専門職1号 高度専門職2号 経営・管理 法律・会計業務 医療 研究 教育 技術・人文知識・国際業務 企業内転勤 介護 興行 技能 特定技能1号 特定技能2号 技能実習1号 技能実習2号 技能実習3号
1-3|文化活動 短期滞在
1-4|留学 研修 家族滞在
1-5|特定活動
2|永住者 日本人の配偶者等 永住者の配偶者等 定住者
special|特別永住者
`;

test('every status stands in its table of the law, with the work that table permits', () => {
  for (const line of TABLES.trim().split('\n')) {
    const [table = '', names = ''] = line.split('|');
    const rows = rowsOn(statusRows, plainDate('2026-11-24')).filter((row) => row.table === table);
    assert.deepEqual(
      rows.map(({ ja }) => ja),
      names.split(' '),
      table,
    );
    for (const { work, ja } of rows) {
      if (table === '2' || table === 'special') assert.equal(work, 'unlimited', ja);
      else if (table === '1-3' || table === '1-4') assert.equal(work, 'by-permission', ja);
      else assert.ok(work === 'within-status' || work === 'designated', ja);
    }
  }
});

test('the periods of stay are those of the ordinance as listed', () => {
  const periods = (slug: string) => statusOn(slug, plainDate('2026-11-24'))?.periods;
  const usual = '5y 3y 1y 3m';
  for (const slug of [
    'professor',
    'artist',
    'journalist',
    'researcher',
    'instructor',
    'nursing_care',
    'skilled_labor',
  ])
    assert.equal(periods(slug), usual);
  assert.equal(periods('business_manager'), '5y 3y 1y 6m 4m 3m');
  assert.equal(periods('entertainer'), '3y 1y 6m 3m 30d');
  assert.equal(periods('ssw_2'), '3y 1y 6m');
  assert.equal(periods('student'), '≤4y3m');
  assert.equal(periods('temporary_visitor'), '90d 30d ≤15d');
  assert.equal(periods('spouse_of_japanese'), '5y 3y 1y 6m');
});

test('a status without end and one outside the notice are those three and those three', () => {
  const slugs = (has: 'endless' | 'exempt') =>
    statusesOfResidence.filter((status) => status[has] === true).map(({ slug }) => slug);
  assert.deepEqual(slugs('endless'), [
    'highly_skilled_2',
    'permanent_resident',
    'special_permanent_resident',
  ]);
  assert.deepEqual(slugs('exempt'), ['diplomat', 'official', 'special_permanent_resident']);
});

// Written by hand from the domain facts, 2.1 (rows 10 and 18 of the corrections): status | what the card can show of work | periods.
const CARDS = `
diplomat|none|duration of mission
official|none|5y 3y 1y 3m 30d 15d
professor|2|5y 3y 1y 3m
artist|2|5y 3y 1y 3m
religious_activities|2|5y 3y 1y 3m
journalist|2|5y 3y 1y 3m
highly_skilled_1|2 4 org|5y
highly_skilled_2|2 4 org|indefinite
business_manager|2|5y 3y 1y 6m 4m 3m
legal_accounting|2|5y 3y 1y 3m
medical|2|5y 3y 1y 3m
researcher|2|5y 3y 1y 3m
instructor|2|5y 3y 1y 3m
engineer_humanities_intl|2|5y 3y 1y 3m
intra_company|2|5y 3y 1y 3m
nursing_care|2|5y 3y 1y 3m
entertainer|2|3y 1y 6m 3m 30d
skilled_labor|2|5y 3y 1y 3m
ssw_1|2 4 org|≤3y
ssw_2|2 4 org|3y 1y 6m
titp_1|2 4 org|≤1y
titp_2|2 4 org|≤2y
titp_3|2 4 org|≤2y
cultural_activities|9|3y 1y 6m 3m
temporary_visitor|none|90d 30d ≤15d
student|9|≤4y3m
trainee|9|1y 6m 3m
dependent|9|≤5y
designated_activities|4 9|5y 3y 1y 6m 3m ≤5y
permanent_resident|1|indefinite
spouse_of_japanese|1|5y 3y 1y 6m
spouse_of_pr|1|5y 3y 1y 6m
long_term_resident|1|5y 3y 1y 6m ≤5y
special_permanent_resident|special|–
`;
const FROM_2027 = `
intra_company|2|5y 3y 1y 3m
intra_company_2|2|not known
titp_1|2 4 org|≤1y
titp_2|2 4 org|≤2y
titp_3|2 4 org|≤2y
employment_for_skill_development|2 4 org|≤3y
`;

test('what the card can show of work, and for how long a status is given, are those of its row of the law', () => {
  for (const [day, text] of [
    ['2026-11-24', CARDS],
    ['2027-04-01', FROM_2027],
  ] as const) {
    for (const line of text.trim().split('\n')) {
      const [slug = '', shown = '', periods = ''] = line.split('|');
      const row = statusOn(slug, plainDate(day)) ?? assert.fail(slug);
      const codes = row.card === 'residence' ? row.codes.join(' ') : row.card;
      assert.deepEqual([codes, row.periods], [shown, periods], slug);
      assert.equal(row.card === 'residence', row.codes.length > 0, slug);
    }
  }
  const { codes, periods } = statusOn('ssw_1', plainDate('2025-09-29')) ?? assert.fail();
  assert.deepEqual([codes.join(' '), periods], ['2 4 org', '≤1y']);
});

test('from 2027 the kinds keep the work and the table they had, and the new ones are of Table 1-2', () => {
  const kinds = FROM_2027.trim()
    .split('\n')
    .map((line) => statusOn(line.split('|')[0] ?? '', plainDate('2028-04-01')) ?? assert.fail(line));
  for (const { slug, table, work } of kinds)
    assert.deepEqual([table, work], ['1-2', slug.startsWith('intra') ? 'within-status' : 'designated'], slug);
  const { table, work } = statusOn('ssw_1', plainDate('2025-09-29')) ?? assert.fail();
  assert.deepEqual([table, work], ['1-2', 'designated']);
});

test('each row cites its own table of the law, or the act that changes it', () => {
  for (const { slug, table, validFrom, citation } of statusRows) {
    const is2027 = validFrom === '2027-04-01';
    const later = slug.startsWith('titp') ? 'act-60-2024-transition' : 'act-60-2024';
    const now = table === '2' ? 'icrra-table-2' : 'icrra-appended-tables';
    const today = table === 'special' ? 'special-permanent-act' : now;
    assert.equal(citation.id, is2027 ? later : today, `${slug} ${validFrom}`);
  }
  const source = (slug: string, day: string) => statusOn(slug, plainDate(day))?.citation.source ?? '';
  assert.match(source('ssw_1', '2025-09-30'), /Ordinance 47 of 2025/u);
  assert.doesNotMatch(source('ssw_1', '2025-09-29'), /Ordinance 47 of 2025/u);
});

test('each status stands once among those of any day, under the name it has had first', () => {
  const slugs = statusesOfResidence.map(({ slug }) => slug);
  assert.equal(new Set(slugs).size, slugs.length);
  assert.equal(slugs.length, 36);
  assert.equal(statusesOfResidence.find(({ slug }) => slug === 'intra_company')?.ja, '企業内転勤');
});
