import type { Column } from './column.ts';
import { optional, required } from './make-column.ts';

/** Columns that mean the same in every register that has them. */
export const residentIdColumn = required('resident_id', 'id', '本人のID', 'The person');

export const mayWorkColumn = required('may_work', ['yes', 'no'], '就労できるか', 'May the person work');

export const validFromColumn: Column = {
  ...required('valid_from', 'day', '初日', 'First day'),
  field: 'from',
};

export const validUntilColumn: Column = {
  ...optional('valid_until', 'day', '末日。空欄は期限なし', 'Last day; blank = without end'),
  field: 'until',
};

export const corporateNumberColumn = required(
  'corporate_number',
  'corporate-number',
  '機関の法人番号',
  'Corporate number of the organisation',
);

export const optionalCorporateNumberColumn = optional(
  'corporate_number',
  'corporate-number',
  '機関の法人番号',
  'Corporate number of the organisation',
);

export const organisationColumn = optional(
  'organisation',
  'text',
  '機関の名称(法人番号がないとき)',
  'Name of the organisation, where no corporate number is known',
);

export const establishmentNumberColumn = optional(
  'establishment_number',
  'establishment-number',
  '雇用保険適用事業所番号',
  'Employment-insurance establishment number',
);

/** Id of the record in the first column; `name` such as `stay_id`. */
export function recordIdColumn(name: string): Column {
  return required(name, 'id', 'この記録のID', 'Id of this record');
}
