import { z } from 'zod';
import { day, oneOf } from './cell.ts';
import { optional, required } from './make-column.ts';
import { coveredRegisters } from './register.ts';
import type { RegisterFile } from './register-file.ts';

const DELIVERIES = ['whole', 'increment'] as const;

/**
 * The day up to which a register is complete. It has no second time: it is about the register, not about a person.
 * `delivery` `whole`: the files of this delivery hold the whole register; absent: what is new in it.
 */
export const CoverageRow = z.strictObject({
  register: oneOf(coveredRegisters),
  completeUntil: day,
  delivery: z.exactOptional(oneOf(DELIVERIES)),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

export const coverage: RegisterFile<CoverageRow> = {
  register: 'coverage',
  file: 'coverage.csv',
  title: { ja: '台帳の反映日', en: 'Coverage' },
  about: {
    ja: '1行は1つの台帳です。行のない台帳については「判断できない」になります。食い違う行があれば、その台帳の反映日はどちらも採りません。',
    en: 'One row a register. Without its row, answers that need the register are “cannot say”. Where rows contradict each other, neither counts.',
  },
  columns: [
    required('register', coveredRegisters, '台帳', 'The register'),
    required(
      'complete_until',
      'day',
      'この日までの記録がそろっている',
      'The register is complete up to and including this day',
    ),
    optional(
      'delivery',
      DELIVERIES,
      'whole はこの提出で台帳の全部、increment または空欄は追加分',
      'whole: this delivery holds the whole register; increment or blank: what is new',
    ),
  ],
  key: ['register'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => CoverageRow,
  examples: ['residents,2026-10-30,whole', 'notifications,2026-10-30,'],
};
