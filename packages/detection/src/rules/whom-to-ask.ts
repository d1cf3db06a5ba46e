import { both } from './explain.ts';

/** Whom to ask where the records do not tell; the same words in every rule. */
export const askExamination = both([
  '在留審査部門（申請・許可の記録、受付の控え）',
  'the status examination department (applications, permissions, receipts)',
]);
export const askSchool = both(['学校（在籍について）', 'the school (about the enrolment)']);
export const askMovements = both(['出入国の記録の担当', 'the desk of departures and entries']);
export const askEmployer = both([
  '公共職業安定所を通じて事業主（届出の内容についてだけ）',
  'the employer through the employment service (about the notice only)',
]);
export const askPlans = both(['計画の認定機関・受入機関', 'the accrediting body, the host']);
export const askLicensing = both([
  '公安委員会（警察署の許可の担当）',
  'the public safety commission (the licence desk of the police station)',
]);
/** S4: a trained person, not of the team that would act; then the first employer and its supervising body, too. */
export const askScreening = both([
  'まず保護の確認の担当（S4）、次に最初の受入機関と監理団体',
  'the screening officer first (S4), then the first employer and its supervising body',
]);
export const askCardDesk = both(['在留カードの記録の担当', 'the desk of card records']);
export const askRegisterDesk = both(['在留者の記録の担当', 'the desk of residents’ records']);
/** S11: the person is told before anybody asks. */
export const askPersonAfterNotice = both(['本人（知らせの後、S11）', 'the person (after notice, S11)']);
