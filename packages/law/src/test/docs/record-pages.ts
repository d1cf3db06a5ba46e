import { licenceRows } from '../../licences/licence-rows.ts';
import { hearingFirst } from '../../licences/may-refer.ts';
import { measureRevisions, measures } from '../../measures/measure-rows.ts';
import { minimumWageLists, minimumWages } from '../../minimum-wage/minimum-wages.ts';
import { minimumWageAct4 } from '../../minimum-wage/reaches-minimum.ts';
import { kindsOfImprisonment } from '../../offences/imprisonment.ts';
import { offenceRows } from '../../offences/offence-rows.ts';
import { lawOfTheAct } from '../../offences/penalty-for.ts';
import { penaltyInWords } from '../../offences/penalty-in-words.ts';
import { offices } from '../../offices/offices.ts';
import { findPrefecture, prefectures } from '../../offices/prefectures.ts';
import { page, table } from './markdown.ts';
import { casesTable, citationsTable, cited, days } from './parts.ts';

const IMPRISONMENT = { ja: '拘禁刑', en: 'imprisonment' };

/** Articles and their penalties by the day of the act. */
export function penaltiesPage(): string {
  return page('Penalties by the day of the act 罰則（行為の日による）', [
    'A table of what articles set, never a judgement that one applies. Days begin with the text that was read. An act that spans a change asks. Until 31 May 2025 imprisonment is 懲役. 条文が定める罰則の表で、成否の判断ではありません。改正をまたぐ行為は「要確認」です。2025年5月31日までは懲役です。',
    table(
      ['Id', '条文 Article', '内容', 'What', '罰則', 'Penalty', 'Days 期間', '出所 Source'],
      offenceRows.map((row) => {
        const { ja, en } = penaltyInWords(row, IMPRISONMENT);
        return [
          `\`${row.id}\``,
          `${row.citation.article.ja} ${row.citation.article.en}`,
          row.ja,
          row.en,
          ja,
          en,
          days(row),
          cited(row.citation),
        ];
      }),
    ),
    table(
      ['刑の種類', 'Kind', 'Days 期間', '出所 Source'],
      kindsOfImprisonment.map((row) => [row.name.ja, row.name.en, days(row), cited(row.citation)]),
    ),
    citationsTable([lawOfTheAct]),
    '## Cases 事例',
    casesTable('penalty'),
  ]);
}

/** Licences, their authorities and their grounds. */
export function licencesPage(): string {
  return page('Licences and competent authorities 許可と所管', [
    'Only a final judgment or a formal finding is referred, never a question about records; a hearing comes before any licence is ended. `reach`: listed · read (the list has to be read) · none (no ground that concerns employment). 通知できるのは確定判決か正式な違反認定だけで、確認事項は根拠になりません。取消しの前に聴聞があります。',
    table(
      [
        'Id',
        '許可',
        'Licence',
        '所管',
        'Authority',
        '根拠 Ground',
        'Reach',
        'Bar, years',
        'Days 期間',
        '出所 Source',
      ],
      licenceRows.map((row) => [
        `\`${row.id}\``,
        row.ja,
        row.en,
        row.authorityJa,
        row.authorityEn,
        `${row.citation.article.ja} ${row.citation.article.en}`,
        row.reach,
        row.barYears === 0 ? 'not known' : String(row.barYears),
        days(row),
        cited(row.citation),
      ]),
    ),
    citationsTable([hearingFirst]),
    '## Cases 事例',
    casesTable('licence-referral'),
  ]);
}

/** Offices and what they are competent for. */
export function officesPage(): string {
  return page('Offices and jurisdiction 官署と管轄', [
    '47 police headquarters, 47 labour bureaus and 8 regional immigration services bureaus (102), then the district bureaus, the centres and the three headquarters. 警察本部47、労働局47、地方出入国在留管理局8（計102）と、支局、センター、本庁です。',
    table(
      ['Id', '名称', 'Name', 'Kind', '管轄 Jurisdiction', 'Days 期間', '出所 Source'],
      offices.map((office) => [
        `\`${office.id}\``,
        office.ja,
        office.en,
        office.kind,
        reach(office.jurisdiction),
        days(office),
        cited(office.citation),
      ]),
    ),
    '## Cases 事例',
    casesTable('office-jurisdiction'),
  ]);
}

function reach(jurisdiction: (typeof offices)[number]['jurisdiction']): string {
  if (jurisdiction === 'all') return '全国 Japan';
  return jurisdiction.map((code) => findPrefecture(code)?.ja ?? code).join('、');
}

/** Measures and revisions. */
export function measuresPage(): string {
  return page('Measures and their revisions 対策の項目と改訂', [
    'The text of one revision is encoded, in own words. A day under another revision is answered with “ask”. 本文を記しているのは一つの改訂だけで、ほかの改訂の日は「要確認」と答えます。',
    table(
      ['Revision 改訂', 'Encoded', '出所 Source'],
      measureRevisions.map(({ on, encoded, source }) => [on, encoded ? 'yes' : 'NO', source]),
    ),
    table(
      ['Id', '項目', 'Measure', 'Who', 'Days 期間'],
      measures.map((measure) => [
        measure.id,
        measure.wording.ja,
        measure.wording.en,
        measure.who.join(', '),
        days(measure),
      ]),
    ),
    '## Cases 事例',
    casesTable('measure-text'),
  ]);
}

/** Minimum wages by prefecture and date. */
export function minimumWagesPage(): string {
  return page('Minimum wages by prefecture and date 地域別最低賃金', [
    'Yen an hour. Fiscal 2026 was found in no source and is left out: from 1 October 2026 the answer is “ask”. 時間額（円）。2026年度の額は出所がなく、載せていません。2026年10月1日からは「要確認」です。',
    table(
      ['Code', '都道府県', 'Prefecture', 'Amounts 額（発効日から）'],
      prefectures.map(({ code, ja, en }) => [
        code,
        ja,
        en,
        minimumWages
          .filter(({ prefecture }) => prefecture === code)
          .map(({ yen, validFrom }) => `${yen} (${validFrom} –)`)
          .join(' · '),
      ]),
    ),
    citationsTable([minimumWageAct4, ...minimumWageLists]),
    '## Cases 事例',
    casesTable('minimum-wage'),
  ]);
}
