import { laterOf, type PlainDate } from '@renkei/kernel';
import type { NotificationFact, Register } from '../facts/facts.ts';

/** Where the link stands: who is looked for and not found may be in any row of them. */
export const linkRegisters: readonly Register[] = ['residents', 'cards'];

/** What every rule about a notice rests on: the link, and the stays that say whether the person is a subject of the law. */
export const subjectRegisters: readonly Register[] = [...linkRegisters, 'stays'];

/** Those that say, beside, which notices are of one employer. */
export const noticesOfEmployerRegisters: readonly Register[] = [
  ...subjectRegisters,
  'employers',
  'establishments',
  'notifications',
];

/** The day on which the notice was made: what it says can be as new as that. Never before the hire. */
export function dayOfTheNotice({ hiredOn, recordedOn }: NotificationFact): PlainDate {
  return laterOf(hiredOn, recordedOn);
}
