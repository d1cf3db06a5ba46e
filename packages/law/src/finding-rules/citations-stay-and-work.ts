import { cite, readIn, unverified } from '../cite.ts';

const FROM_MEMORY = 'from memory; to be compared with e-Gov';

/** ICRRA 9: a stay begins with the landing; a contract may be older. */
export const landing = cite(
  'icrra-9',
  ['入管法9条', 'ICRRA 9'],
  [
    '上陸の許可の時に在留資格と在留期間が決まること（要旨）。契約は上陸より前に結べます。',
    'Status and period of stay are decided with the landing (gist). A contract may be made before.',
  ],
  unverified(FROM_MEMORY),
);

/** ICRRA 20: change of status. */
export const changeOfStatus = cite(
  'icrra-20',
  ['入管法20条', 'ICRRA 20'],
  [
    '在留資格の変更は、申請により許可されること（要旨）。',
    'A change of status is permitted on application (gist).',
  ],
  unverified(FROM_MEMORY),
);

/** Practice: designated activities to look for work after graduation. */
export const jobSeekingStay = cite(
  'job-seeking-stay',
  ['特定活動（継続就職活動）の運用', 'practice on designated activities for job seeking'],
  [
    '卒業の後も、就職活動のための在留と資格外活動許可が認められることがあること（要旨）。',
    'After graduation a stay to look for work, with a permission for other activity, may be granted (gist).',
  ],
  unverified('from memory; to be compared with the guidance of the Immigration Services Agency'),
);

/** Family Register Act 86, 87: notice of a death. */
export const deathRegistration = cite(
  'family-register-act-86',
  ['戸籍法86条・87条', 'Family Register Act 86, 87'],
  [
    '日本で亡くなった人の死亡は、国籍にかかわらず届け出られること（要旨）。',
    'A death in Japan is notified, whatever the nationality (gist).',
  ],
  unverified(FROM_MEMORY),
);

/** Accredited plans: of trainees by person, jointly where several bodies carry them out; of specified skilled workers by host. */
export const accreditedPlan = cite(
  'accredited-plan',
  ['技能実習法8条ほか（認定計画）', 'TITA 8 and others (accredited plans)'],
  [
    '計画は、共同で実施する機関を含めて認定され、変更できること（要旨）。',
    'A plan is accredited with the bodies that carry it out jointly, and may be amended (gist).',
  ],
  unverified(FROM_MEMORY),
);

/** Companies Act 750, 752, 754: after a merger the employment goes on with the successor. */
export const employmentSuccession = cite(
  'companies-act-750',
  ['会社法750条ほか', 'Companies Act 750 and others'],
  [
    '合併などの後は、権利義務を受け継いだ会社との雇用が続くこと（要旨）。',
    'After a merger the employment goes on with the company that took over its rights and duties (gist).',
  ],
  unverified(FROM_MEMORY),
);

/** Employment Insurance Act 6, 7: when a person becomes insured. */
export const insuredFrom = cite(
  'employment-insurance-act-7',
  ['雇用保険法6条・7条', 'Employment Insurance Act 6, 7'],
  [
    '被保険者となった日と時間を事業主が届け出ること。試用や契約の日とは違うことがあること（要旨）。',
    'The employer notifies the day on which a person became insured, and the hours; it need not be the day of the contract (gist).',
  ],
  unverified(FROM_MEMORY),
);

/** Amusement Business Act 3: a licence belongs to one place of business. */
export const amusementLicence = cite(
  'amusement-business-act-3',
  ['風営法3条', 'Amusement Business Act 3'],
  [
    '風俗営業の許可は、営業所ごとに公安委員会から受けること（要旨）。',
    'An amusement business is licensed by the public safety commission for each place of business (gist).',
  ],
  readIn('fuueikyoka.com; domain facts 5'),
);
