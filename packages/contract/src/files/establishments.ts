import { z } from 'zod';
import { corporateNumber, day, establishmentNumber, oneOf, prefecture, text } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { corporateNumberColumn, establishmentNumberColumn } from './shared-columns.ts';

const SIZES = ['1-29', '30-99', '100-499', '500+'] as const;

/** An establishment of an employer 事業所. */
export const EstablishmentRow = z.strictObject({
  establishmentNumber,
  corporateNumber,
  name: text,
  prefecture,
  address: text,
  size: oneOf(SIZES),
  openedOn: day,
  closedOn: z.exactOptional(day),
  recordedOn: day,
});
export type EstablishmentRow = z.infer<typeof EstablishmentRow>;

export const establishments: RegisterFile<EstablishmentRow> = {
  register: 'establishments',
  file: 'establishments.csv',
  title: { ja: '事業所', en: 'Establishments' },
  about: {
    ja: '1行は1つの事業所(またはその訂正後の版)です。',
    en: 'One row is one establishment, or a corrected version of one.',
  },
  columns: [
    { ...establishmentNumberColumn, need: 'required' },
    corporateNumberColumn,
    required('name', 'text', '名称', 'Name'),
    required('prefecture', 'prefecture', '都道府県', 'Prefecture'),
    required('address', 'text', '所在地', 'Address'),
    required('size', SIZES, '規模(人数)', 'Size by number of people'),
    required('opened_on', 'day', '開設した日', 'Day of opening'),
    optional('closed_on', 'day', '廃止した日', 'Day of closing'),
    recordedOnColumn,
  ],
  key: ['establishmentNumber', 'recordedOn'],
  inOrder: [['openedOn', 'closedOn']],
  found: 'shown',
  schemaOf: () => EstablishmentRow,
  examples: [
    '9901-000001-1,7990000000101,見本食品 見本工場,13,見本県見本市見本町0-0,30-99,2010-04-01,,2024-04-08',
    '9901-000002-2,6990000000102,例示商店,27,例示府例示市例示町0-0,1-29,2015-06-01,2026-03-31,2026-04-06',
  ],
};
