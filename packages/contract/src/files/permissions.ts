import { z } from 'zod';
import { corporateNumber, day, id, oneOf, yesOrNo } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import {
  mayWorkColumn,
  optionalCorporateNumberColumn,
  recordIdColumn,
  residentIdColumn,
  validFromColumn,
  validUntilColumn,
} from './shared-columns.ts';

const KINDS = ['letter', 'comprehensive', 'individual'] as const;
const LIMITS = ['none', 'hours-28', 'hours-28-education', 'employer', 'activity'] as const;

/**
 * A permission to work: by letter 書面, comprehensive 包括許可 or individual 個別許可. May the person work, and within which
 * limits; never the article a letter was given under (S8). Only a letter lets anybody stay.
 */
export const PermissionRow = z.strictObject({
  permissionId: id,
  residentId: id,
  kind: oneOf(KINDS),
  mayWork: yesOrNo,
  limits: z.exactOptional(oneOf(LIMITS)),
  corporateNumber: z.exactOptional(corporateNumber),
  from: day,
  until: z.exactOptional(day),
  recordedOn: day,
});
export type PermissionRow = z.infer<typeof PermissionRow>;

export const permissions: RegisterFile<PermissionRow> = {
  register: 'permissions',
  file: 'permissions.csv',
  title: { ja: '就労の許可', en: 'Permissions to work' },
  about: {
    ja: '1行は1つの許可です。letter は書面による就労の許可(根拠の条は持ちません)、comprehensive は資格外活動の包括許可、individual は個別許可です。在留の根拠になるのは letter だけです。',
    en: 'One row is one permission: letter is a permission to work by letter (its article is never held), comprehensive and individual are permissions for other activity. Only a letter is a basis of stay.',
  },
  columns: [
    recordIdColumn('permission_id'),
    residentIdColumn,
    required('kind', KINDS, '許可の種類', 'Kind of permission'),
    mayWorkColumn,
    optional(
      'limits',
      LIMITS,
      '制限。hours-28 は週28時間、hours-28-education は教育等の週28時間',
      'Limits; hours-28: 28 hours a week, hours-28-education: the same for education and the like',
    ),
    optionalCorporateNumberColumn,
    validFromColumn,
    validUntilColumn,
    recordedOnColumn,
  ],
  key: ['permissionId', 'recordedOn'],
  inOrder: [['from', 'until']],
  found: 'withheld',
  schemaOf: () => PermissionRow,
  examples: [
    'P-0001,R-0001,letter,yes,hours-28,,2025-04-01,2026-09-30,2025-04-02',
    'P-0002,R-0001,comprehensive,yes,hours-28,,2025-04-01,2026-09-30,2025-04-02',
    'P-0003,R-0002,individual,yes,employer,7990000000101,2025-10-01,,2025-10-02',
  ],
};
