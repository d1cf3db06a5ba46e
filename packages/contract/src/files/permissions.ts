import { z } from 'zod';
import { day, id, oneOf, yesOrNo } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import type { RegisterFile } from './register-file.ts';

const LIMITS = ['none', 'hours-28', 'employer', 'activity'] as const;

/** A permission by letter: may the person work, and within which limits. Never the article it was given under (S8). */
export const PermissionRow = z.strictObject({
  permissionId: id,
  residentId: id,
  mayWork: yesOrNo,
  limits: z.exactOptional(oneOf(LIMITS)),
  from: day,
  until: z.exactOptional(day),
  recordedOn: day,
});
export type PermissionRow = z.infer<typeof PermissionRow>;

export const permissions: RegisterFile<PermissionRow> = {
  register: 'permissions',
  file: 'permissions.csv',
  title: { ja: '文書による就労の許可', en: 'Permissions by letter' },
  about: {
    ja: '1行は1つの許可です。就労できるか、その制限、期間だけを持ち、根拠の条は持ちません。',
    en: 'One row is one permission: may the person work, within which limits, from when to when. Its article is never held.',
  },
  columns: [
    {
      name: 'permission_id',
      field: 'permissionId',
      need: 'required',
      form: 'id',
      meaning: { ja: 'この許可のID', en: 'Id of the permission' },
      verified: true,
    },
    {
      name: 'resident_id',
      field: 'residentId',
      need: 'required',
      form: 'id',
      meaning: { ja: '本人のID', en: 'The person' },
      verified: true,
    },
    {
      name: 'may_work',
      field: 'mayWork',
      need: 'required',
      form: 'list',
      allowed: ['yes', 'no'],
      meaning: { ja: '就労できるか', en: 'May the person work' },
      verified: true,
    },
    {
      name: 'limits',
      field: 'limits',
      need: 'optional',
      form: 'list',
      allowed: LIMITS,
      meaning: { ja: '制限', en: 'Limits of the permission' },
      verified: true,
    },
    {
      name: 'valid_from',
      field: 'from',
      need: 'required',
      form: 'day',
      meaning: { ja: '初日', en: 'First day' },
      verified: true,
    },
    {
      name: 'valid_until',
      field: 'until',
      need: 'optional',
      form: 'day',
      meaning: { ja: '末日。空欄は期限なし', en: 'Last day; blank = without end' },
      verified: true,
    },
    recordedOnColumn,
  ],
  key: ['permissionId', 'recordedOn'],
  inOrder: [['from', 'until']],
  found: 'withheld',
  schemaOf: () => PermissionRow,
  examples: ['P-0001,R-0001,yes,hours-28,2025-04-01,2026-09-30,2025-04-02'],
};
