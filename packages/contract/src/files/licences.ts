import { z } from 'zod';
import { corporateNumber, day, establishmentNumber, id, oneOf, text } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { corporateNumberColumn, establishmentNumberColumn, recordIdColumn } from './shared-columns.ts';

const KINDS = ['dispatch', 'placement', 'supervising', 'support', 'amusement'] as const;
const END_REASONS = ['expired', 'returned', 'revoked'] as const;

/** A licence, permission or registration of a business. */
export const LicenceRow = z.strictObject({
  licenceId: id,
  kind: oneOf(KINDS),
  licenceNumber: text,
  corporateNumber,
  establishmentNumber: z.exactOptional(establishmentNumber),
  premises: z.exactOptional(text),
  grantedOn: day,
  validUntil: z.exactOptional(day),
  endedOn: z.exactOptional(day),
  endReason: z.exactOptional(oneOf(END_REASONS)),
  recordedOn: day,
});
export type LicenceRow = z.infer<typeof LicenceRow>;

export const licences: RegisterFile<LicenceRow> = {
  register: 'licences',
  file: 'licences.csv',
  title: { ja: '許可・登録(事業)', en: 'Licences' },
  about: {
    ja: '1行は事業の許可・登録1件です: 労働者派遣、職業紹介、監理団体、登録支援機関、風俗営業。',
    en: 'One row is one licence of a business: dispatch, placement, supervising body, support body, amusement.',
  },
  columns: [
    recordIdColumn('licence_id'),
    required('kind', KINDS, '許可・登録の種類', 'Kind of licence'),
    required('licence_number', 'text', '許可・登録番号', 'Number of the licence'),
    corporateNumberColumn,
    establishmentNumberColumn,
    optional('premises', 'text', '営業所・階など', 'Premises or floor'),
    required('granted_on', 'day', '許可・登録の日', 'Day of the grant'),
    optional('valid_until', 'day', '有効期間の満了日', 'Last day of validity'),
    optional('ended_on', 'day', '効力を失った日', 'The day on which it ended'),
    optional(
      'end_reason',
      END_REASONS,
      '満了、返納、取消し',
      'Expired, returned, or revoked by the authority',
    ),
    recordedOnColumn,
  ],
  key: ['licenceId', 'recordedOn'],
  inOrder: [
    ['grantedOn', 'validUntil'],
    ['grantedOn', 'endedOn'],
  ],
  found: 'shown',
  schemaOf: () => LicenceRow,
  examples: [
    'Z-0001,dispatch,見本00-000001,7990000000101,9901-000001-1,,2022-04-01,2027-03-31,,,2022-04-04',
    'Z-0002,amusement,見本-000002,6990000000102,,見本ビル2階,2019-06-01,,2026-01-31,returned,2026-02-03',
  ],
};
