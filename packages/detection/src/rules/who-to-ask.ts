/** Whom to ask where the records do not tell; the same words in every rule. */
export const askEmployer = {
  ja: '公共職業安定所を通じて事業主（届出の記載についてだけ）',
  en: 'the employer through the employment service (about what the notice says only)',
};
export const askCardDesk = { ja: '在留カードの記録の担当', en: 'the desk of card records' };
export const askRegisterDesk = { ja: '在留者の記録の担当', en: 'the desk of residents’ records' };
export const askExamination = {
  ja: '在留審査部門（申請の記録・受付の控え）',
  en: 'the status examination department (application records, receipts)',
};
export const askPersonAfterNotice = {
  ja: '本人（知らせの後、S11）',
  en: 'the person (after notice, S11)',
};
