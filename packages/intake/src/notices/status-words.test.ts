import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatusWords } from './status-words.ts';

const known: readonly (readonly [string, string, string?, string?])[] = [
  ['留学', 'student'],
  ['「留学」', 'student'],
  ['Student', 'student'],
  ['STUDENT', 'student'],
  ['技術・人文知識・国際業務', 'engineer_humanities_intl'],
  ['技術･人文知識･国際業務', 'engineer_humanities_intl'],
  ['技術 ・ 人文知識 ・ 国際業務', 'engineer_humanities_intl'],
  ['技人国', 'engineer_humanities_intl'],
  ['日配', 'spouse_of_japanese'],
  ['技能', 'skilled_labor'],
  ['技能実習１号イ', 'titp_1'],
  ['技能実習1号ロ', 'titp_1'],
  ['技能実習（２号ロ）', 'titp_2'],
  ['技能実習第３号イ', 'titp_3'],
  ['高度専門職1号イ', 'highly_skilled_1'],
  ['高度専門職（１号ハ）', 'highly_skilled_1'],
  ['高度専門職２号', 'highly_skilled_2'],
  ['特定技能1号（介護）', 'ssw_1', '特定技能1号', 'care'],
  ['特定技能１号(農業分野)', 'ssw_1', '特定技能１号', 'agriculture'],
  ['特定技能2号【建設】', 'ssw_2', '特定技能2号', 'construction'],
  ['特定技能1号 介護', 'ssw_1', '特定技能1号', 'care'],
  ['特定活動', 'designated_activities'],
  ['特定活動（難民認定申請中）', 'designated_activities', '特定活動'],
  ['特定活動［告示46号］', 'designated_activities', '特定活動'],
  ['特定技能1号（難民認定申請）', 'ssw_1', '特定技能1号'],
  ['Specified Skilled Worker (i)', 'ssw_1'],
  ['Specified Skilled Worker (i) (Nursing Care)', 'ssw_1', 'Specified Skilled Worker (i)', 'care'],
  ['特定活動（難民認定', 'designated_activities', '特定活動'],
  ['特定活動（1）（難民（申請））', 'designated_activities', '特定活動'],
  ['特定技能第一号（介護）', 'ssw_1', '特定技能第一号', 'care'],
  ['永住', 'permanent_resident'],
  ['永住者の配偶者等', 'spouse_of_pr'],
  ['家族滞在', 'dependent'],
  ['短期滞在', 'temporary_visitor'],
];

test('a status is known by its name in Japanese or English or a short form, with the brackets left out', () => {
  for (const [text, slug, kept = text, detail] of known) {
    const read = readStatusWords(text);
    assert.deepEqual(
      read,
      {
        statusAsWritten: kept,
        statusSlug: slug,
        ...(detail === undefined ? {} : { statusDetail: detail }),
      },
      text,
    );
  }
});

test('words that are no status are not kept', () => {
  const words = [
    '難民認定申請',
    '難民認定申請中',
    '（難民認定申請）',
    '特定活動 難民認定申請中',
    '特定活動・難民',
    '特定活動6月(難民',
    '留学（難民認定申請）中',
    '特定活動) 難民認定申請',
    '技能実習',
    '高度専門職',
    '特定技能',
    '就労ビザ',
    'student visa pending',
    '*',
  ];
  for (const text of words) assert.deepEqual(readStatusWords(text), { statusNotRecognised: true }, text);
});

test('a blank cell says nothing', () => {
  assert.deepEqual(readStatusWords(''), {});
});
