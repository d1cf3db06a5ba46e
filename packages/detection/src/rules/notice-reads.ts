import type { Register } from '../facts/facts.ts';

/** Registers that say who was notified, and whether the law asks for a notice of that person at all. */
export const subjectRegisters: readonly Register[] = ['residents', 'cards', 'stays'];

/** Those that say, beside, which notices are of one employer. */
export const noticeRegisters: readonly Register[] = [
  ...subjectRegisters,
  'employers',
  'establishments',
  'notifications',
];
