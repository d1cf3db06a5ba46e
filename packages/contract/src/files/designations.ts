import { z } from 'zod';
import { corporateNumber, day, id, oneOf, yesOrNo } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import {
  mayWorkColumn,
  optionalCorporateNumberColumn,
  recordIdColumn,
  residentIdColumn,
  validFromColumn,
  validUntilColumn,
} from './shared-columns.ts';

const LIMITS = ['none', 'hours-28', 'employer', 'field', 'activity'] as const;

/** A designation 指定書. S8: may the person work, and within which limits; nothing else of it exists here. */
export const DesignationRow = z.strictObject({
  designationId: id,
  residentId: id,
  mayWork: yesOrNo,
  limits: z.exactOptional(oneOf(LIMITS)),
  corporateNumber: z.exactOptional(corporateNumber),
  from: day,
  until: z.exactOptional(day),
  recordedOn: day,
});
export type DesignationRow = z.infer<typeof DesignationRow>;

export const designations: RegisterFile<DesignationRow> = {
  register: 'designations',
  file: 'designations.csv',
  title: { ja: '指定(就労の可否と制限)', en: 'Designations' },
  about: {
    ja: '1行は1つの指定書です。就労できるか、その制限、期間だけを持ち、活動の内容は持ちません。一覧にない言葉のある行は保存せず、どの表示にも出しません。',
    en: 'One row is one designation: may the person work, within which limits, from when to when. The activity itself is never held: a row with other words is not kept, and no message repeats them.',
  },
  columns: [
    recordIdColumn('designation_id'),
    residentIdColumn,
    mayWorkColumn,
    optional('limits', LIMITS, '制限', 'Limits of the designation'),
    optionalCorporateNumberColumn,
    validFromColumn,
    validUntilColumn,
    recordedOnColumn,
  ],
  key: ['designationId', 'recordedOn'],
  inOrder: [['from', 'until']],
  found: 'withheld',
  schemaOf: () => DesignationRow,
  examples: [
    'D-0001,R-0002,yes,employer,7990000000101,2025-10-01,2026-09-30,2025-10-02',
    'D-0002,R-0003,no,,,2026-04-01,,2026-04-02',
  ],
};
