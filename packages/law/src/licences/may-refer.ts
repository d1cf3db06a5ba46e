import type { PlainDate } from '@renkei/kernel';
import type { Decision } from '../citation.ts';
import { cite, unverified } from '../cite.ts';
import { rowsOn } from '../dated.ts';
import { allOf, ask, no, yes } from '../decision/combine.ts';
import type { LicenceFacts } from '../facts/facts.ts';
import { type LicenceRow, licenceRows } from './licence-rows.ts';

/** Administrative Procedure Act 13, 14, 15: hearing and reasons before a licence is ended. */
export const hearingFirst = cite(
  'apa-13-15',
  ['行政手続法13条・14条・15条', 'Administrative Procedure Act 13, 14, 15'],
  [
    '取消しの前に聴聞を行い、理由を書面で示すこと（要旨）。',
    'A hearing before a licence is ended, and written reasons (gist).',
  ],
  unverified('from memory; 15 by way of TITA 26(iii)'),
);

/** May this be referred to the authority of the licence? Only a final judgment or a formal finding; a question never. */
export function mayReferLicence(facts: LicenceFacts): Decision {
  const { on, licence } = facts;
  if (licence === undefined || licenceRows.every(({ id }) => id !== licence))
    return ask(
      hearingFirst,
      ['許可の種類が表にありません。', 'The kind of licence is not in the table.'],
      'licence',
    );
  if (on === undefined) return ask(hearingFirst, ['日がわかりません。', 'The day is not known.'], 'on');
  const row = licenceOn(licence, on);
  if (row === undefined)
    return ask(
      hearingFirst,
      ['この許可の表はその日に届いていません。', 'The table of this licence does not reach that day.'],
      'lawOnThatDay',
    );
  return allOf(isFinal(facts), isGround(facts, row), hearing(row));
}

/** The row of this licence on this day; may miss. */
export function licenceOn(licence: string, on: PlainDate): LicenceRow | undefined {
  return rowsOn(licenceRows, on).find(({ id }) => id === licence);
}

function isFinal({ finding }: LicenceFacts): Decision {
  switch (finding) {
    case 'final-judgment':
      return yes(hearingFirst, ['判決が確定しています。', 'There is a final judgment.']);
    case 'formal-disposition':
      return yes(hearingFirst, [
        '正式な違反認定・処分があります。',
        'There is a formal finding or disposition.',
      ]);
    case 'charged':
      return no(hearingFirst, ['起訴だけでは照会・通知の根拠になりません。', 'A charge alone is no ground.']);
    case 'question':
    case 'none':
      return no(hearingFirst, [
        '確認事項だけでは照会・通知の根拠になりません。',
        'A question about records is no ground.',
      ]);
    default:
      return ask(
        hearingFirst,
        ['裁判・処分の状態がわかりません。', 'The state of judgment or disposition is not known.'],
        'finding',
      );
  }
}

function isGround({ groundListed }: LicenceFacts, { reach, ja, en, citation }: LicenceRow): Decision {
  if (reach === 'none')
    return no(citation, [
      `「${ja}」には、雇用に関する取消しの事由がありません。`,
      `${en}: there is no ground that concerns employment.`,
    ]);
  if (groundListed === undefined)
    return ask(
      citation,
      [
        'その罪・違反が掲げられているか、原文で確かめていません。',
        'Whether the offence is on the list has not been read.',
      ],
      'groundListed',
    );
  return groundListed === 'yes'
    ? yes(citation, [
        'その罪・違反は欠格事由に掲げられています（人の判断）。',
        'The offence is on the list (a person’s reading).',
      ])
    : no(citation, [
        'その罪・違反は欠格事由に掲げられていません（人の判断）。',
        'The offence is not on the list (a person’s reading).',
      ]);
}

function hearing({ authorityJa, authorityEn, citation }: LicenceRow): Decision {
  return allOf(
    yes(citation, [`所管は${authorityJa}です。`, `Competent: ${authorityEn}.`]),
    yes(hearingFirst, ['取消しの前に聴聞があります。', 'A hearing comes before any licence is ended.']),
  );
}
