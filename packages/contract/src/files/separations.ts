import { z } from 'zod';
import {
  birthDateForPerson,
  cardNumber,
  cardNumberForPerson,
  day,
  establishmentNumber,
  id,
  insuredNumber,
  looseDay,
  text,
} from './cell.ts';
import { recordedOnColumn } from './column.ts';
import type { Cells, RegisterFile } from './register-file.ts';

/** The end of an employment 離職, of a person named by insured number, or by card number and birth date. */
export const SeparationRow = z.strictObject({
  separationId: text,
  /** As of a notice: establishment number, else corporate number, else a hash of the employer's name and address. */
  employerKey: text,
  establishmentNumber: z.exactOptional(establishmentNumber),
  insuredNumber: z.exactOptional(insuredNumber),
  cardNumber: z.exactOptional(cardNumber),
  birthDate: z.exactOptional(day),
  separatedOn: day,
  recordedOn: day,
});
export type SeparationRow = z.infer<typeof SeparationRow>;

const common = { separationId: id, establishmentNumber, separatedOn: looseDay, recordedOn: looseDay };
const ByInsuredNumber = z
  .strictObject({
    ...common,
    insuredNumber,
    cardNumber: z.exactOptional(cardNumber),
    birthDate: z.exactOptional(looseDay),
  })
  .transform((row): SeparationRow => ({ ...row, employerKey: row.establishmentNumber }));
const ByCard = z
  .strictObject({ ...common, cardNumber: cardNumberForPerson, birthDate: birthDateForPerson })
  .transform((row): SeparationRow => ({ ...row, employerKey: row.establishmentNumber }));

function schemaOf(cells: Cells): z.ZodType<SeparationRow> {
  return cells['insuredNumber'] === undefined ? ByCard : ByInsuredNumber;
}

export const separations: RegisterFile<SeparationRow> = {
  register: 'separations',
  file: 'separations.csv',
  title: { ja: '離職', en: 'Separations' },
  about: {
    ja: '1行は1件の離職です。被保険者番号、または在留カード番号と生年月日が必要です。',
    en: 'One row is one separation. It needs the insured number, or card number and date of birth.',
  },
  columns: [
    {
      name: 'separation_id',
      field: 'separationId',
      need: 'required',
      form: 'id',
      meaning: { ja: 'この記録のID', en: 'Id of this record' },
      verified: true,
    },
    {
      name: 'establishment_number',
      field: 'establishmentNumber',
      need: 'required',
      form: 'establishment-number',
      meaning: { ja: '雇用保険適用事業所番号', en: 'Employment-insurance establishment number' },
      verified: true,
    },
    {
      name: 'insured_number',
      field: 'insuredNumber',
      need: 'conditional',
      form: 'insured-number',
      meaning: {
        ja: '被保険者番号。空欄なら在留カード番号と生年月日が必須',
        en: 'Insured person’s number; if blank, card number and date of birth are required',
      },
      verified: true,
    },
    {
      name: 'card_number',
      field: 'cardNumber',
      need: 'conditional',
      form: 'card-number',
      meaning: { ja: '在留カード番号', en: 'Residence card number' },
      verified: true,
    },
    {
      name: 'birth_date',
      field: 'birthDate',
      need: 'conditional',
      form: 'loose-day',
      meaning: { ja: '生年月日', en: 'Date of birth' },
      verified: true,
    },
    {
      name: 'separated_on',
      field: 'separatedOn',
      need: 'required',
      form: 'loose-day',
      meaning: { ja: '離職年月日', en: 'Day of separation' },
      verified: true,
    },
    { ...recordedOnColumn, form: 'loose-day' },
  ],
  key: ['separationId', 'recordedOn'],
  inOrder: [],
  found: 'shown',
  schemaOf,
  examples: [
    'L-0001,9901-000001-1,9902-000001-3,,,2026-06-30,2026-07-08',
    'L-0002,9901-000001-1,,XX00000001XX,1994-05-17,2026-09-30,2026-10-09',
  ],
};
