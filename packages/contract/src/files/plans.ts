import { z } from 'zod';
import { corporateNumber, corporateNumbers, day, id, oneOf, quota, slug } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import {
  corporateNumberColumn,
  recordIdColumn,
  validFromColumn,
  validUntilColumn,
} from './shared-columns.ts';

const KINDS = ['trainee', 'specified-skilled', 'skill-development'] as const;

/** An accredited plan 認定計画 of a host; of a trainee it is one person's. */
export const PlanRow = z.strictObject({
  planId: id,
  kind: oneOf(KINDS),
  corporateNumber,
  jointCorporateNumbers: z.exactOptional(corporateNumbers),
  supervisingCorporateNumber: z.exactOptional(corporateNumber),
  field: z.exactOptional(slug),
  quota: z.exactOptional(quota),
  residentId: z.exactOptional(id),
  from: day,
  until: z.exactOptional(day),
  recordedOn: day,
});
export type PlanRow = z.infer<typeof PlanRow>;

export const plans: RegisterFile<PlanRow> = {
  register: 'plans',
  file: 'plans.csv',
  title: { ja: '認定された計画', en: 'Accredited plans' },
  about: {
    ja: '1行は受入れ機関の1つの認定計画です。技能実習の計画は1人ずつです。',
    en: 'One row is one accredited plan of a host. The plan of a trainee is one person’s.',
  },
  columns: [
    recordIdColumn('plan_id'),
    required('kind', KINDS, '計画の種類', 'Kind of plan'),
    corporateNumberColumn,
    optional(
      'joint_corporate_numbers',
      'corporate-numbers',
      '共同で行う機関の法人番号',
      'Corporate numbers of those who carry it out together',
    ),
    optional(
      'supervising_corporate_number',
      'corporate-number',
      '監理する団体の法人番号',
      'Corporate number of the supervising body',
    ),
    optional('field', 'slug', '分野', 'Field of work'),
    optional('quota', 'whole-number', '受入れ人数の枠', 'Number of people it allows'),
    optional('resident_id', 'id', '本人のID(技能実習の計画)', 'The person, of a trainee’s plan'),
    validFromColumn,
    validUntilColumn,
    recordedOnColumn,
  ],
  key: ['planId', 'recordedOn'],
  inOrder: [['from', 'until']],
  found: 'shown',
  schemaOf: () => PlanRow,
  examples: [
    'K-0001,trainee,7990000000101,6990000000102 5990000000103,5990000000202,construction,,R-0004,2025-10-01,2026-09-30,2025-09-15',
    'K-0002,specified-skilled,7990000000101,,,care,12,,2025-10-01,,2025-09-15',
  ],
};
