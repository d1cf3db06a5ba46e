import { cite, readIn, unverified } from '../cite.ts';

/** LPA Enforcement Rules 10: what the notice says, with the number of the card since 2020-03-01. */
export const cardNumberItem = cite(
  'lpa-rule-10-card-number',
  ['労働施策総合推進法施行規則10条（在留カードの番号）', 'LPA Enforcement Rules 10, number of the card'],
  [
    '2020年3月1日以後の雇入れから、在留カードの番号をカードで確かめて届け出ること（要旨）。',
    'For hires from 1 March 2020 on, the number of the residence card is confirmed by the card and notified (gist).',
  ],
  readIn('roren.net T20190919014; kaiketsu-j.com; sr-harmony.jp'),
);

/** ICRRA 19-3: who is a mid- to long-term resident and has a card. */
export const icrra19_3 = cite(
  'icrra-19-3',
  ['入管法19条の3', 'ICRRA 19-3'],
  [
    '在留カードは中長期在留者に交付され、3か月以下の在留期間・短期滞在・外交・公用の人には交付されないこと（要旨）。',
    'Residence cards are for mid- to long-term residents: not for periods of three months or less, Temporary Visitor, Diplomat or Official (gist).',
  ],
  unverified('from memory; domain facts 1.3 for who has none'),
);

/** ICRRA 19-6: cards handed out at the port of entry. */
export const icrra19_6 = cite(
  'icrra-19-6',
  ['入管法19条の6', 'ICRRA 19-6'],
  [
    '新しく上陸した中長期在留者に、空港などで在留カードを交付すること（要旨）。',
    'A person newly landed as a mid- to long-term resident is given a card, at some ports on arrival (gist).',
  ],
  unverified('from memory; to be compared with e-Gov'),
);

/** ICRRA 19-11 and others: a new card has a new number. */
export const newCardNewNumber = cite(
  'icrra-19-11',
  ['入管法19条の10から19条の13', 'ICRRA 19-10 to 19-13'],
  [
    '更新・変更・再交付のたびに新しい在留カードが交付され、番号も変わること（要旨）。',
    'Each renewal, change or reissue gives a new card with a new number (gist).',
  ],
  unverified('domain facts 3.1 for the number; articles from memory'),
);

/** ICRRA 19-14: when a card lapses. */
export const icrra19_14 = cite(
  'icrra-19-14',
  ['入管法19条の14', 'ICRRA 19-14'],
  [
    '有効期間の満了、新しいカードの交付、再入国許可のない出国などで、在留カードは効力を失うこと（要旨）。',
    'A card lapses when its validity ends, a new one is given, or its holder departs without re-entry permission (gist).',
  ],
  unverified('from memory; to be compared with e-Gov'),
);

/** ICRRA 19-10: name, birth date, sex or nationality changed: the entry of the card follows. */
export const icrra19_10 = cite(
  'icrra-19-10',
  ['入管法19条の10', 'ICRRA 19-10'],
  [
    '氏名・生年月日・性別・国籍に変更があれば届け出て、新しいカードを受けること（要旨）。',
    'A change of name, birth date, sex or nationality is notified, and a new card given (gist).',
  ],
  unverified('from memory; to be compared with e-Gov'),
);

/** APPI 65: personal data held by a body of the State are to be accurate. */
export const appi65 = cite(
  'appi-65',
  ['個人情報保護法65条', 'APPI 65'],
  [
    '行政機関の長は、保有個人情報が過去または現在の事実と合うよう努めること（要旨）。',
    'The head of an administrative organ endeavours to keep personal information in accord with the facts (gist).',
  ],
  unverified('domain facts 0, row 4; to be compared with e-Gov'),
);

/** Nationality Act 4 to 9: who becomes Japanese is no subject of the notice. */
export const nationalityAct4 = cite(
  'nationality-act-4',
  ['国籍法4条から9条', 'Nationality Act 4 to 9'],
  [
    '帰化した人は日本国民であり、外国人雇用状況の届出の対象でないこと（要旨）。',
    'Who is naturalised is Japanese and no subject of the notice (gist).',
  ],
  unverified('from memory; to be compared with e-Gov'),
);
