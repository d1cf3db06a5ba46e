import { z } from 'zod';
import { corporateNumber, day, id, oneOf, schoolListDay, text } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import {
  optionalCorporateNumberColumn,
  organisationColumn,
  recordIdColumn,
  residentIdColumn,
  validFromColumn,
  validUntilColumn,
} from './shared-columns.ts';

const KINDS = ['school', 'trainee-plan', 'specified-skilled', 'employer'] as const;
const END_REASONS = [
  'graduated',
  'transferred',
  'advanced',
  'removed',
  'removal-revoked',
  'withdrew',
  'leave-of-absence',
  'school-closed',
  'plan-completed',
  'contract-ended',
] as const;

/** Where a person belongs 所属機関, from when to when. */
export const AffiliationRow = z.strictObject({
  affiliationId: id,
  residentId: id,
  kind: oneOf(KINDS),
  corporateNumber: z.exactOptional(corporateNumber),
  organisation: z.exactOptional(text),
  planId: z.exactOptional(id),
  from: day,
  until: z.exactOptional(day),
  endReason: z.exactOptional(oneOf(END_REASONS)),
  listedOn: z.exactOptional(schoolListDay),
  recordedOn: day,
});
export type AffiliationRow = z.infer<typeof AffiliationRow>;

export const affiliations: RegisterFile<AffiliationRow> = {
  register: 'affiliations',
  file: 'affiliations.csv',
  title: { ja: '所属', en: 'Affiliations' },
  about: {
    ja: '1行は1人の1つの所属(学校、実習・特定技能の受入れ機関、雇用主)です。',
    en: 'One row is one affiliation of one person: a school, a host of trainees or skilled workers, an employer.',
  },
  columns: [
    recordIdColumn('affiliation_id'),
    residentIdColumn,
    required('kind', KINDS, '所属の種類', 'Kind of affiliation'),
    optionalCorporateNumberColumn,
    organisationColumn,
    optional('plan_id', 'id', '認定された計画のID', 'The accredited plan'),
    validFromColumn,
    validUntilColumn,
    optional('end_reason', END_REASONS, '所属が終わった事情', 'How it ended'),
    {
      ...optional(
        'listed_on',
        'school-list-day',
        '学校の在籍者一覧の基準日',
        'The day of the school’s list of its students',
      ),
      verified: false,
    },
    recordedOnColumn,
  ],
  key: ['affiliationId', 'recordedOn'],
  inOrder: [['from', 'until']],
  found: 'shown',
  schemaOf: () => AffiliationRow,
  examples: [
    'F-0001,R-0001,school,,見本日本語学校,,2025-04-01,2026-09-30,graduated,2026-05-01,2026-10-02',
    'F-0002,R-0002,specified-skilled,7990000000101,,K-0002,2025-10-01,,,,2025-10-02',
  ],
};
