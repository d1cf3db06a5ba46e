import type { Citation } from './citation.ts';

/** LPA 28(1): the notice at hire and at leaving. */
export const lpa28: Citation = {
  id: 'lpa-28-1',
  article: { ja: '労働施策総合推進法28条1項', en: 'LPA 28(1)' },
  gist: {
    ja: '事業主は、外国人の雇入れと離職の際に、氏名・在留資格・在留期間などを確認し、届け出ること（要旨）。',
    en: 'An employer who hires a foreign national, or whose foreign employee leaves, confirms name, status and period of stay and notifies them (gist).',
  },
  verified: true,
  source: 'rodo.co.jp/laws/117580, text as of 2024-06-10',
};

/** LPA 29: what was notified is provided to immigration on request. The wording is not yet compared. */
export const lpa29: Citation = {
  id: 'lpa-29',
  article: { ja: '労働施策総合推進法29条', en: 'LPA 29' },
  gist: {
    ja: '求めに応じて、届け出られた情報を出入国在留管理庁に提供すること（要旨）。',
    en: 'On request, what was notified is provided to the Immigration Services Agency (gist).',
  },
  verified: false,
  source: 'visa-gyosei.com/?p=2443 (secondary); wording unverified',
};

/** ICRRA 2-2: a person stays under a status of residence and, as a rule, for a period. */
export const icrra2_2: Citation = {
  id: 'icrra-2-2',
  article: { ja: '入管法2条の2', en: 'ICRRA 2-2' },
  gist: {
    ja: '在留資格とその在留期間をもって在留すること（要旨）。',
    en: 'A foreign national stays under a status of residence and for its period of stay (gist).',
  },
  verified: false,
  source: 'from memory; to be compared with e-Gov 326CO0000000319',
};

/** ICRRA 20(6): special period while an application for change is pending. */
export const icrra20_6: Citation = {
  id: 'icrra-20-6',
  article: { ja: '入管法20条6項', en: 'ICRRA 20(6)' },
  gist: {
    ja: '期間の満了までに変更を申請した人は、処分の日か満了から2か月を経過する日の早い方まで、引き続き在留できること。30日以下の在留期間を除く（要旨）。',
    en: 'Who applied for a change before the period ended may stay until the decision or two months after the end, the earlier; not for periods of 30 days or less (gist).',
  },
  verified: false,
  source: 'visa-information.jp/579; kissho-law.com (secondary)',
};

/** ICRRA 21(4): the same for an application to extend the period. */
export const icrra21_4: Citation = {
  id: 'icrra-21-4',
  article: { ja: '入管法21条4項（20条6項の準用）', en: 'ICRRA 21(4), applying 20(6)' },
  gist: {
    ja: '更新の申請中は、満了の後も処分の日または2か月を経過する日まで在留できること（要旨）。',
    en: 'While an application to extend is pending the stay goes on until the decision or two months after the end, the earlier (gist).',
  },
  verified: false,
  source: 'visa-information.jp/579 (secondary)',
};

/** Act on holidays of administrative organs 1: days on which offices are closed; a time limit that ends on one moves on. */
export const closedDays: Citation = {
  id: 'closed-days-2',
  article: { ja: '行政機関の休日に関する法律2条', en: 'Act on Holidays of Administrative Organs 2' },
  gist: {
    ja: '期限が行政機関の休日に当たるときは、その翌日（次の開庁日）を期限とみなすこと（要旨）。',
    en: 'A time limit that ends on a day on which offices are closed ends on the next opening day (gist).',
  },
  verified: false,
  source: 'from memory; kissho-law.com for applications (secondary)',
};

/** ICRRA 44-5(1) and others: permission to work given by letter. Only that it exists and its limits are kept (S8). */
export const permissionByLetter: Citation = {
  id: 'permission-by-letter',
  article: { ja: '書面による就労の許可', en: 'permission to work given by letter' },
  gist: {
    ja: '書面による許可がある人は、その範囲で就労できること（要旨）。許可の根拠は保存しません。',
    en: 'Who holds a permission by letter may work within it (gist). Its basis is not kept.',
  },
  verified: true,
  source: 'LPA 28(1), text as of 2024-06-10',
};

/** ICRRA 26: re-entry permission; without it a departure ends the status. */
export const icrra26: Citation = {
  id: 'icrra-26',
  article: { ja: '入管法26条・26条の2', en: 'ICRRA 26, 26-2' },
  gist: {
    ja: '再入国の許可（みなし再入国許可を含む）なしに出国すると、在留資格は終わること（要旨）。',
    en: 'A departure without (deemed) re-entry permission ends the status of residence (gist).',
  },
  verified: false,
  source: 'from memory; to be compared with e-Gov',
};
