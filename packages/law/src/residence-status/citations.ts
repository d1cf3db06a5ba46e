import { cite, readIn, unverified } from '../cite.ts';

/** ICRRA 19(1): what a status permits. */
export const icrra19_1 = cite(
  'icrra-19-1',
  ['入管法19条1項', 'ICRRA 19(1)'],
  [
    '別表第一の一・二・五の人は在留資格の活動の範囲で、同表三・四の人は許可を受けた場合に限り、報酬を受ける活動ができること（要旨）。',
    'Tables 1-1, 1-2 and 1-5: paid activity within the status; Tables 1-3 and 1-4: paid activity only with a permission (gist).',
  ],
  readIn('visa4you.tokyo, quoting 19(1)'),
);

/** ICRRA Appended Table 2: statuses without a limit on activities. */
export const icrraTable2 = cite(
  'icrra-table-2',
  ['入管法別表第二', 'ICRRA Appended Table 2'],
  [
    '別表第二の在留資格には活動の制限がないこと（要旨）。',
    'The statuses of Table 2 have no limit on activities (gist).',
  ],
  readIn('visa4you.tokyo, quoting 19(1)'),
);

/** Act 71 of 1991: special permanent residents. */
export const specialPermanentAct = cite(
  'special-permanent-act',
  ['入管特例法3条・4条', 'Special Act on Immigration Control (Act 71 of 1991) 3, 4'],
  [
    '特別永住者の活動には制限がないこと（要旨）。',
    'Special permanent residents have no limit on activities (gist).',
  ],
  unverified('domain facts 2.1; article numbers from memory'),
);

/** The tables of statuses themselves. */
export const icrraTables = cite(
  'icrra-appended-tables',
  ['入管法別表第一・別表第二', 'ICRRA Appended Tables 1 and 2'],
  ['在留資格の一覧（要旨）。', 'The list of statuses of residence (gist).'],
  readIn('domain facts 2.1; hayashi-office.site for periods of stay'),
);

/** Act 60 of 2024: employment for skill development, and two kinds of intra-company transferee. */
export const act60of2024 = cite(
  'act-60-2024',
  ['令和6年法律60号', 'Act 60 of 2024'],
  [
    '2027年4月1日から、育成就労を設け、企業内転勤を1号と2号に分けること（要旨）。',
    'From 1 April 2027: Employment for Skill Development; Intra-company Transferee (i) and (ii) (gist).',
  ],
  unverified('tax-watanabe.com (Cabinet Order on the date); wording of the tables from memory'),
);

/** Supplementary provisions of Act 60 of 2024: technical intern training that had begun goes on. */
export const act60of2024Transition = cite(
  'act-60-2024-transition',
  ['令和6年法律60号 附則', 'Act 60 of 2024, supplementary provisions'],
  [
    '施行前からの技能実習は、経過措置の範囲で続けられること（要旨）。',
    'Technical intern training that began before goes on within the transitional provisions (gist).',
  ],
  unverified('from memory; the transitional provisions have not been read'),
);
