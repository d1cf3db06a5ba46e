import type { Evidence } from '../finding.ts';
import type { NotificationFact } from '../facts/facts.ts';
import type { Employment } from '../records/employments.ts';
import { evidenceOf } from './evidence.ts';

/** The notice of a hire: its first day of work, and by `recordedOn` when it was filed. */
export function hireEvidence(notification: NotificationFact): Evidence {
  return evidenceOf(notification, {
    register: 'notifications',
    field: 'hiredOn',
    value: notification.hiredOn,
    trueOn: notification.hiredOn,
  });
}

/** The notices of these employments, by their hires. */
export function hiresEvidence(employments: readonly Employment[]): readonly Evidence[] {
  return employments.map(({ notification }) => hireEvidence(notification));
}
