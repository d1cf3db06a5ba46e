import { cite, readIn, unverified } from '../cite.ts';

/** LPA Enforcement Rules 1-2: who is outside the notice. */
export const lpaRule1_2 = cite(
  'lpa-rule-1-2',
  ['労働施策総合推進法施行規則1条の2', 'LPA Enforcement Rules 1-2'],
  [
    '特別永住者と、外交・公用の在留資格の人は届出の対象でないこと（要旨）。',
    'Special permanent residents and the statuses Diplomat and Official are outside the notice (gist).',
  ],
  readIn('public copy of the rules; note to the statistics of the ministry'),
);

/** Who is employed: directors and contractors are not. */
export const employedOnly = cite(
  'employed-only',
  ['労働施策総合推進法28条1項の「雇い入れ」', '“hires” in LPA 28(1)'],
  [
    '請負・委任の人と会社の役員は雇い入れられた人でなく、使用人兼務役員は含まれること（要旨）。',
    'Contractors and company directors are not hired; a director who is also an employee is (gist).',
  ],
  unverified('from memory (domain facts 1.2; 0, row 34)'),
);

/** Recognisable with ordinary attention. */
export const ordinaryAttention = cite(
  'ordinary-attention',
  ['外国人雇用状況の届出の指針', 'guideline on the notice'],
  [
    '通常の注意力で外国人とわからなかったときは、届け出なくても違反とならないこと（要旨）。',
    'Where ordinary attention did not show it, not notifying is no breach (gist).',
  ],
  unverified('aya9.work, quoting questions and answers of the Tokyo Labour Bureau'),
);

/** LPA 28(3): the State and local bodies inform instead of notifying. */
export const lpa28_3 = cite(
  'lpa-28-3',
  ['労働施策総合推進法28条3項', 'LPA 28(3)'],
  [
    '国と地方公共団体は、届出に代えて通知すること（要旨）。',
    'The State and local bodies inform (通知) instead of notifying (gist).',
  ],
  unverified('mhlw.go.jp …/gaikokujin-koyou/03.html for the practice; the paragraph from memory'),
);

/** LPA Enforcement Rules 12: time limits of the insured route. */
export const insuredRoute = cite(
  'lpa-rule-12-insured',
  ['労働施策総合推進法施行規則12条（雇用保険の届出）', 'LPA Enforcement Rules 12, insured route'],
  [
    '被保険者は、資格取得届（翌月10日まで）と資格喪失届（翌日から10日以内）によること（要旨）。',
    'Insured: the acquisition notice by the 10th of the next month, the loss notice within 10 days from the day after (gist).',
  ],
  readIn('mhlw.go.jp …/gaikokujin-koyou/07.html and 03.html'),
);

/** LPA Enforcement Rules 12: Form No. 3. */
export const form3Route = cite(
  'lpa-rule-12-form-3',
  ['労働施策総合推進法施行規則12条（様式第3号）', 'LPA Enforcement Rules 12, Form No. 3'],
  [
    '被保険者でない人は、様式第3号を翌月末日までに出すこと（要旨）。',
    'Not insured: Form No. 3 by the last day of the next month (gist).',
  ],
  readIn('mhlw.go.jp …/gaikokujin-koyou/07.html'),
);

/** Public bodies, not insured: the older page gives the limits of the insured route. */
export const publicRoute = cite(
  'public-body-route',
  ['国・地方公共団体の通知の期限', 'time limits for public bodies'],
  [
    '被保険者でない人の通知も、資格取得届・喪失届と同じ期限とする古い説明があること（要旨）。',
    'An older page gives the limits of the acquisition and loss notices also for persons who are not insured (gist).',
  ],
  unverified('mhlw.go.jp …/gaikokujin-koyou/03.html, older text'),
);

/** Employment insurance: the weekly threshold. */
export const insuranceThreshold = cite(
  'employment-insurance-threshold',
  ['雇用保険法6条', 'Employment Insurance Act 6'],
  [
    '週の所定労働時間が定めに満たない人と、原則として昼間学生は被保険者でないこと（要旨）。',
    'Not insured: fewer agreed weekly hours than the threshold and, in principle, daytime students (gist).',
  ],
  unverified('from memory (domain facts 0, row 35)'),
);

/** ICRRA 19-16: the person's own notice. */
export const icrra19_16 = cite(
  'icrra-19-16',
  ['入管法19条の16', 'ICRRA 19-16'],
  [
    '所属機関に変更があった人は、14日以内に届け出ること（要旨）。',
    'Who changes the organisation they belong to notifies within 14 days (gist).',
  ],
  readIn('public copy of the statute (domain facts 1.1)'),
);

/** ICRRA 19-17: host institutions; those bound by LPA 28(1) are excluded. */
export const icrra19_17 = cite(
  'icrra-19-17',
  ['入管法19条の17', 'ICRRA 19-17'],
  [
    '受入れ機関は届け出るよう努めること。労働施策総合推進法28条1項の届出義務がある事業主を除く（要旨）。',
    'Host institutions endeavour to notify, except those bound by LPA 28(1) (gist).',
  ],
  readIn('iuris.jp a/29244'),
);
