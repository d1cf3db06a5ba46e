import { z } from 'zod';
import { day, oneOf } from './cell.ts';
import { coveredRegisters } from './register.ts';
import type { RegisterFile } from './register-file.ts';

/** The day up to which a register is complete. It has no second time: it is about the register, not about a person. */
export const CoverageRow = z.strictObject({ register: oneOf(coveredRegisters), completeUntil: day });
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
    {
      name: 'register',
      field: 'register',
      need: 'required',
      form: 'list',
      allowed: coveredRegisters,
      meaning: { ja: '台帳', en: 'The register' },
      verified: true,
    },
    {
      name: 'complete_until',
      field: 'completeUntil',
      need: 'required',
      form: 'day',
      meaning: {
        ja: 'この日までの記録がそろっている',
        en: 'The register is complete up to and including this day',
      },
      verified: true,
    },
  ],
  key: ['register'],
  inOrder: [],
  found: 'shown',
  schemaOf: () => CoverageRow,
  examples: ['residents,2026-10-30', 'notifications,2026-10-30'],
};
