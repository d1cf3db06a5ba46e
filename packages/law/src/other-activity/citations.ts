import { cite, readIn, unverified } from '../cite.ts';

/** ICRRA 19(2): permission to engage in an activity outside the status. */
export const icrra19_2 = cite(
  'icrra-19-2-permission',
  ['入管法19条2項', 'ICRRA 19(2)'],
  [
    '許可を受ければ、在留資格の活動を妨げない範囲でほかの活動ができること（要旨）。',
    'With a permission, another activity that does not hinder the status’s own (gist).',
  ],
  readIn('visa4you.tokyo; domain facts 2.1'),
);

/** Rule 19(5)(i): comprehensive permission, 28 hours, vacations, enrolment, premises. */
export const rule19_5_1 = cite(
  'rule-19-5-1',
  ['入管法施行規則19条5項1号', 'ICRRA Enforcement Rules 19(5)(i)'],
  [
    '包括許可は、どの日から数えても7日間に28時間以内（学則の長期休業中は1日8時間以内）、留学は在籍中に限り、風俗営業等の営業所では不可（要旨）。',
    'Comprehensive permission: at most 28 hours in any seven days (8 a day in the long vacation of the school’s rules), students only while enrolled, never at amusement or sexual-service premises (gist).',
  ],
  readIn('yomi.tokyo, copy of the text of 2012'),
);

/** Rolling seven days and all employers together: the reading of the agency's page. */
export const anySevenDays = cite(
  'any-seven-days',
  ['入管法施行規則19条5項1号の運用', 'practice on Rule 19(5)(i)'],
  [
    'どの曜日から数えても、全勤務先の合計で7日間に28時間以内（要旨）。',
    'Whichever day one counts from, and over all employers together (gist).',
  ],
  unverified('haganotakeyuki.tokyo (text of the agency’s page); easy-consul.com'),
);

/** Rule 19(5)(ii): individual permission. */
export const rule19_5_2 = cite(
  'rule-19-5-2',
  ['入管法施行規則19条5項2号', 'ICRRA Enforcement Rules 19(5)(ii)'],
  [
    '個別許可は、許可書にある機関・業務に限ること（要旨）。',
    'An individual permission covers the organisation and duties it names (gist).',
  ],
  readIn('yomi.tokyo, copy of the text of 2012'),
);

/** Rule 19-3: rewards that need no permission. */
export const rule19_3 = cite(
  'rule-19-3',
  ['入管法施行規則19条の3', 'ICRRA Enforcement Rules 19-3'],
  [
    '在籍大学での教育・研究の補助や、業として行わない謝金などには許可が要らず、時間にも数えないこと（要旨）。',
    'Teaching or research assistance at the own university, and rewards outside business, need no permission and are not counted (gist).',
  ],
  unverified('ascott-office.com, k.u-tokyo.ac.jp for assistants; rewards from memory'),
);

/** Activities whose hours cannot be measured need an individual permission. */
export const hoursMeasurable = cite(
  'hours-measurable',
  ['包括許可の運用', 'practice on comprehensive permission'],
  [
    '時間を確かめられない活動（請負など）には個別許可が要ること（要旨）。',
    'Activities whose hours cannot be measured, such as service contracts, need an individual permission (gist).',
  ],
  unverified('easy-consul.com'),
);

/** A permission ends with the stay it was given for. */
export const permissionEnds = cite(
  'permission-ends',
  ['資格外活動許可の期限', 'end of a permission for other activity'],
  [
    '許可は、その時の在留期間とともに終わり、更新の際は改めて受けること（要旨）。',
    'A permission ends with the stay it was given for and is applied for again on renewal (gist).',
  ],
  unverified('from memory; sources differ on the special period (domain facts 0, row 13)'),
);
