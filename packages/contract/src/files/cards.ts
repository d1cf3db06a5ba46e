import { z } from 'zod';
import { cardNumber, day, id } from './cell.ts';
import { recordedOnColumn } from './column.ts';
import { optional, required } from './make-column.ts';
import type { RegisterFile } from './register-file.ts';
import { residentIdColumn } from './shared-columns.ts';

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
    ja: '1行は1枚の在留カード(またはその訂正後の版)で、本人はその交付を受けた人です。',
    en: 'One row is one card, or a corrected version of one; the person is the one to whom it was issued.',
  },
  columns: [
    required(
      'card_number',
      'card-number',
      '在留カード番号(この表のID)',
      'Residence card number; the id of this table',
    ),
    residentIdColumn,
    required('issued_on', 'day', '交付年月日', 'Day of issue'),
    optional('valid_until', 'day', '有効期間の満了日', 'Last day of validity'),
    optional(
      'lapsed_on',
      'day',
      '失効した日(返納、再交付、更新など)',
      'The day on which it ceased to be valid (returned, reissued, renewed)',
    ),
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
