import { stay } from '../fact.ts';
import { type ExpectedAnswer, finding, nothing } from '../label.ts';
import type { Instance, NoticeWriting, Scenario } from '../scenario.ts';
import type { StatusSlug } from '../status-name.ts';

type Line = readonly [
  hired: string,
  status: StatusSlug,
  from: string,
  until: string,
  notice: NoticeWriting,
  birth?: string,
];

/**
 * Slips over which a reader still tells who it is, by what else the notice says. Half of these stays run, half have run
 * out; the answers, line by line, are about the stay of the person really meant.
 */
function scenario(
  id: string,
  note: string,
  lines: readonly Line[],
  answers: readonly ExpectedAnswer[],
): Scenario {
  const instances = lines.map(([hired, status, from, until, notice, birth], at): Instance => ({
    hired,
    facts: [stay(status, [from, until], '')],
    notice,
    ...(birth && { birth }),
    answer: answers[at] ?? nothing,
    note,
  }));
  return { id, explanation: 'none', instances };
}

export const whichPersonScenarios: readonly Scenario[] = [
  scenario(
    'which-person-wrong-card',
    "the number is another person's card",
    [
      ['2026-09-01', 'student', '2026-04-04', '2027-07-04', { card: 'another-person' }],
      ['2026-04-01', 'dependent', '2023-06-28', '2026-06-28', { card: 'another-person' }],
      ['2026-07-08', 'ssw_1', '2026-05-27', '2027-05-27', { card: 'another-person' }],
      ['2026-10-02', 'skilled_labor', '2025-08-20', '2026-08-20', { card: 'another-person' }],
    ],
    [nothing, finding('2026-06-29'), nothing, finding('2026-10-02')],
  ),
  scenario(
    'which-person-never-issued',
    'no card carries this number',
    [
      ['2026-09-04', 'engineer_humanities_intl', '2025-11-10', '2028-11-10', { card: 'never-issued' }],
      ['2025-10-06', 'student', '2024-04-09', '2026-04-09', { card: 'never-issued' }],
      ['2026-06-04', 'nursing_care', '2025-04-01', '2028-04-01', { card: 'never-issued' }],
      ['2026-10-14', 'titp_1', '2025-09-08', '2026-09-08', { card: 'never-issued' }],
    ],
    [nothing, finding('2026-04-10'), nothing, finding('2026-10-14')],
  ),
  scenario(
    'which-person-birth-day-transposed',
    'two digits of the birth day changed places',
    [
      ['2026-08-24', 'spouse_of_japanese', '2024-10-17', '2027-10-17', { birth: '1994-03-21' }, '1994-03-12'],
      ['2025-04-01', 'student', '2024-04-11', '2026-07-11', { birth: '1999-07-31' }, '1999-07-13'],
      ['2026-09-15', 'long_term_resident', '2022-05-09', '2027-05-09', { birth: '1982-10-10' }, '1982-10-01'],
      ['2026-01-06', 'ssw_1', '2025-05-12', '2026-05-12', { birth: '1997-01-20' }, '1997-01-02'],
    ],
    [nothing, finding('2026-07-12'), nothing, finding('2026-05-13')],
  ),
  scenario(
    'which-person-birth-month-and-day-swapped',
    'month and day of birth changed places',
    [
      [
        '2026-10-06',
        'engineer_humanities_intl',
        '2024-08-19',
        '2027-08-19',
        { birth: '1990-05-03' },
        '1990-03-05',
      ],
      ['2024-04-01', 'dependent', '2023-07-10', '2026-07-10', { birth: '1985-12-08' }, '1985-08-12'],
      ['2026-09-25', 'student', '2025-10-07', '2027-01-07', { birth: '2001-09-06' }, '2001-06-09'],
    ],
    [nothing, finding('2026-07-11'), nothing],
  ),
  scenario(
    'which-person-wrong-era',
    'the year was counted in the wrong era',
    [
      ['2026-09-08', 'permanent_resident', '2010-09-13', 'indefinite', { birth: '1998-06-18' }, '1973-06-18'],
      ['2025-10-09', 'skilled_labor', '2023-04-25', '2026-04-25', { birth: '1972-02-14' }, '1997-02-14'],
    ],
    [nothing, finding('2026-04-26')],
  ),
  scenario(
    'which-person-name-misspelt',
    'one token of the name is misspelt',
    [
      ['2026-04-03', 'student', '2026-04-01', '2028-04-01', { name: 'misspelt' }],
      ['2026-09-02', 'dependent', '2024-05-28', '2027-05-28', { name: 'misspelt' }],
      ['2024-11-01', 'engineer_humanities_intl', '2023-05-22', '2026-05-22', { name: 'misspelt' }],
      ['2026-10-09', 'designated_activities', '2026-02-28', '2026-08-28', { name: 'misspelt' }],
    ],
    [nothing, nothing, finding('2026-05-23'), finding('2026-10-09')],
  ),
  scenario(
    'which-person-name-token-missing',
    'a token of the name is left out',
    [
      ['2026-08-27', 'nursing_care', '2026-04-01', '2027-04-01', { name: 'token-missing' }],
      ['2026-01-09', 'titp_2', '2024-06-18', '2026-06-18', { name: 'token-missing' }],
      ['2026-09-11', 'spouse_of_pr', '2025-12-15', '2026-12-15', { name: 'token-missing' }],
    ],
    [nothing, finding('2026-06-19'), nothing],
  ),
  scenario(
    'which-person-name-token-added',
    'a name in use stands beside the name on the card',
    [
      ['2026-06-03', 'long_term_resident', '2025-01-27', '2028-01-27', { name: 'token-added' }],
      ['2026-10-01', 'ssw_1', '2025-07-28', '2026-07-28', { name: 'token-added' }],
    ],
    [nothing, finding('2026-10-01')],
  ),
  scenario(
    'which-person-katakana-only',
    'no Latin letters in the notice',
    [
      ['2026-09-16', 'student', '2025-04-10', '2027-04-10', { name: 'katakana-only' }],
      ['2026-04-10', 'engineer_humanities_intl', '2023-06-19', '2026-06-19', { name: 'katakana-only' }],
      ['2026-07-15', 'dependent', '2025-02-24', '2028-02-24', { name: 'katakana-only' }],
      ['2026-10-07', 'skilled_labor', '2025-09-02', '2026-09-02', { name: 'katakana-only' }],
    ],
    [nothing, finding('2026-06-20'), nothing, finding('2026-10-07')],
  ),
  scenario(
    'which-person-blank-card',
    'no card number: hired before 2020-03-01, when it was not asked for',
    [
      ['2019-09-05', 'engineer_humanities_intl', '2018-07-09', '2021-07-09', { card: 'blank' }],
      ['2019-09-20', 'permanent_resident', '2013-03-04', 'indefinite', { card: 'blank' }],
    ],
    [finding('2021-07-10'), nothing],
  ),
  scenario(
    'which-person-blank-card',
    'no card number',
    [
      ['2026-09-28', 'student', '2026-04-07', '2027-04-07', { card: 'blank' }],
      ['2026-02-01', 'ssw_1', '2025-07-10', '2026-07-10', { card: 'blank' }],
    ],
    [nothing, finding('2026-07-11')],
  ),
  scenario(
    'which-person-malformed-number',
    'a digit or the last letters are missing',
    [
      ['2026-09-10', 'engineer_humanities_intl', '2026-01-14', '2029-01-14', { card: 'digit-missing' }],
      ['2026-06-18', 'dependent', '2025-07-31', '2026-07-31', { card: 'letters-missing' }],
      ['2026-08-12', 'student', '2025-10-08', '2027-01-08', { card: 'digit-missing' }],
    ],
    [nothing, finding('2026-08-01'), nothing],
  ),
  scenario(
    'which-person-o-for-zero',
    'the letter O for the digit 0',
    [
      ['2026-10-08', 'spouse_of_japanese', '2025-05-26', '2028-05-26', { card: 'o-for-zero' }],
      ['2026-04-30', 'titp_1', '2025-06-20', '2026-06-20', { card: 'o-for-zero' }],
    ],
    [nothing, finding('2026-06-21')],
  ),
];
