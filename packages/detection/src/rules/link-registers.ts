import { laterOf, type PlainDate } from '@renkei/kernel';
import type { NotificationFact, Register } from '../facts/facts.ts';

/** Where the link stands: every rule about a notice rests on them. */
export const linkRegisters: readonly Register[] = ['residents', 'cards'];

/** The day on which the notice was made: what it says can be as new as that. Never before the hire. */
export function dayOfTheNotice({ hiredOn, recordedOn }: NotificationFact): PlainDate {
  return laterOf(hiredOn, recordedOn);
}
