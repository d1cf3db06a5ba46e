import { cite, readIn, unverified } from '../cite.ts';

/** What the card shows of work is read only together with the status. */
export const cardAndStatus = cite(
  'card-and-status',
  ['在留カードの就労制限の有無', 'work restriction on the residence card'],
  [
    '就労制限の欄は在留資格と合わせて読むこと（要旨）。',
    'What the card says of work is read together with the status (gist).',
  ],
  readIn('001460711.pdf (second-generation card), by way of libjeid'),
);

/** Designation documents exist for HSP, SSW, trainees and designated activities, whatever the card's code. */
export const designationDocument = cite(
  'designation-document',
  ['指定書', 'designation document'],
  [
    '高度専門職・特定技能・技能実習（育成就労）・特定活動は、カードの表示にかかわらず指定書で決まること（要旨）。',
    'For highly skilled, specified skilled, trainees and designated activities the designation document decides, whatever the card shows (gist).',
  ],
  unverified('inagawayobouhoumu.net No.370; 4arrows-japan.com 2024-08'),
);

/** The table of statuses does not reach, or a fact that everything hangs on is missing. */
export const tableOfStatuses = cite(
  'table-of-statuses',
  ['在留資格の表', 'the table of statuses'],
  [
    '在留資格と日で規定を選び、届かない日は答えないこと。',
    'The rule is chosen by status and day; a day outside the table is not answered.',
  ],
  readIn('ADR 0021'),
);
