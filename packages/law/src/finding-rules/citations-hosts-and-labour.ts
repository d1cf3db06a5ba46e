import { cite, readIn, unverified } from '../cite.ts';

const FROM_MEMORY = 'from memory; to be compared with e-Gov';

/** TITA 19, 33: what hosts and supervising bodies notify when training cannot go on. */
export const trainingDifficulty = cite(
  'tita-19',
  ['技能実習法19条・33条（実施困難時届出）', 'TITA 19, 33 (notice of difficulty)'],
  [
    '実習を続けることが難しくなったときは、受入機関・監理団体が理由とともに届け出ること（要旨）。',
    'Where training can hardly go on, the host and the supervising body notify it with the reason (gist).',
  ],
  unverified('moj …/nyuukokukanri07_00138.html for the reason “missing”; the articles from memory'),
);

/** Guideline on unavoidable circumstances, revised 2024-11-01: transfer, and the time until it. */
export const traineeTransfer = cite(
  'trainee-transfer-2024-11',
  ['技能実習の転籍の運用（2024年11月1日から）', 'practice on transfers of trainees (since 1 November 2024)'],
  [
    '暴力・ハラスメント・重大な違反などで転籍でき、その間は4か月の特定活動か週28時間の許可で働けること（要旨）。',
    'Violence, harassment or serious breach allow a transfer; until it the trainee may work under four months of designated activities or a permission of 28 hours a week (gist).',
  ],
  readIn('kanridantai.net copy of ISA 2024-11-12; domain facts 0.16'),
);

/** TITA 46 to 49: what hosts must not do, and the trainee's right to report it. */
export const traineeProtection = cite(
  'tita-49',
  ['技能実習法46条〜49条', 'TITA 46 to 49'],
  [
    '実習生への暴力・強制や旅券の取上げなどは禁じられ、本人は申告でき、不利益な扱いは許されないこと（要旨）。',
    'Violence, force and keeping passports are barred; the trainee may report them, and reprisal is barred (gist).',
  ],
  unverified(FROM_MEMORY),
);

/** Secondment: the employment with the first employer goes on. */
export const secondment = cite(
  'secondment',
  ['在籍出向の運用', 'practice on secondment'],
  [
    '在籍出向では、元の雇用が続いたまま、別の事業所で働くこと（要旨）。認められる範囲は運用によります。',
    'In a secondment the first employment goes on while the person works elsewhere (gist); what is allowed follows practice.',
  ],
  unverified('from memory'),
);

/** ICRRA 19-18: what hosts of specified skilled workers notify. */
export const skilledWorkerHost = cite(
  'icrra-19-18',
  ['入管法19条の18', 'ICRRA 19-18'],
  [
    '特定技能の受入れ機関は、契約の開始・変更・終了などを届け出ること（要旨）。',
    'Hosts of specified skilled workers notify the start, change and end of contracts (gist).',
  ],
  unverified('iuris 29244 for the section; the gist from memory'),
);

/** LPA 28(2), 33, 34: advice and guidance to employers; a report is not for criminal investigation (34(3)). */
export const employerGuidance = cite(
  'lpa-33',
  ['労働施策総合推進法28条2項・33条・34条', 'LPA 28(2), 33, 34'],
  [
    '届出をもとに事業主に助言・指導を行えること。報告の求めは犯罪捜査のためではないこと（要旨）。',
    'On the notices employers are advised and guided; a report is not asked for criminal investigation (gist).',
  ],
  readIn('iuris c/992; rodo.co.jp/laws/117580'),
);

/** LSA 24: deductions from wages. */
export const wagesInFull = cite(
  'lsa-24',
  ['労働基準法24条', 'LSA 24'],
  [
    '賃金は全額を払い、控除は法令や労使協定によること。届け出る賃金は控除の前の額であること（要旨）。',
    'Wages are paid in full; deductions need law or an agreement. What is notified is the wage before them (gist).',
  ],
  unverified('from memory'),
);

/** ICRRA 22-4(1)(vi): three months without the activity, six for Highly Skilled Professional (ii); good reasons count. */
export const activityPaused = cite(
  'icrra-22-4-1-vi',
  ['入管法22条の4第1項6号', 'ICRRA 22-4(1)(vi)'],
  [
    '3か月（高度専門職2号は6か月）活動がないことが問題になるのは、正当な理由がない場合だけであること（要旨）。病気・出産・求職・解雇は理由になります。',
    'Three months without the activity (six for HSP (ii)) matter only without good reason (gist). Illness, birth, job search and dismissal are reasons.',
  ],
  unverified('thoz.org diff 2017; tokyo.doyu.jp for HSP (ii); the reasons from memory'),
);
