import { z } from 'zod';
import { cardNumber, day, id } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import type { RegisterFile } from './register-file.ts';

/** A residence card 在留カード as issued. */
export const CardRow = z.strictObject({
  cardNumber,
  residentId: id,
  issuedOn: day,
  validUntil: z.exactOptional(day),
  lapsedOn: z.exactOptional(day),
  recordedOn: day,
});
export type CardRow = z.infer<typeof CardRow>;

export const cards: RegisterFile<CardRow> = {
  register: 'cards',
  file: 'cards.csv',
  title: { ja: '在留カード', en: 'Residence cards' },
  about: {
    ja: '1行は1枚の在留カード(またはその訂正後の版)です。',
    en: 'One row is one card, or a corrected version of one.',
  },
  columns: [
    {
      name: 'card_number',
      field: 'cardNumber',
      need: 'required',
      form: 'card-number',
      meaning: { ja: '在留カード番号(この表のID)', en: 'Residence card number; the id of this table' },
      verified: true,
    },
    {
      name: 'resident_id',
      field: 'residentId',
      need: 'required',
      form: 'id',
      meaning: { ja: '交付を受けた人のID', en: 'The person to whom it was issued' },
      verified: true,
    },
    {
      name: 'issued_on',
      field: 'issuedOn',
      need: 'required',
      form: 'day',
      meaning: { ja: '交付年月日', en: 'Day of issue' },
      verified: true,
    },
    {
      name: 'valid_until',
      field: 'validUntil',
      need: 'optional',
      form: 'day',
      meaning: { ja: '有効期間の満了日', en: 'Last day of validity' },
      verified: true,
    },
    {
      name: 'lapsed_on',
      field: 'lapsedOn',
      need: 'optional',
      form: 'day',
      meaning: {
        ja: '失効した日(返納、再交付、更新など)',
        en: 'The day on which it ceased to be valid (returned, reissued, renewed)',
      },
      verified: true,
    },
    recordedOnColumn,
  ],
  key: ['cardNumber', 'recordedOn'],
  inOrder: [['issuedOn', 'validUntil']],
  found: 'shown',
  schemaOf: () => CardRow,
  examples: [
    'XX00000001XX,R-0001,2026-04-01,2027-07-01,,2026-04-03',
    'XX00000002XX,R-0002,2023-01-10,2026-01-10,2025-07-01,2025-07-02',
  ],
};
