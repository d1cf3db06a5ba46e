import type { PlainDate } from '@renkei/kernel';
import type { Employment } from '../records/employments.ts';

/**
 * The last day of which a record says that somebody worked: the separation notified, otherwise the hire. Nobody holds the
 * fact "still employed" (rules.md), so the day of the run is never one.
 */
export function lastEvidenceOfWork({ notification, separation }: Employment): PlainDate {
  return separation?.separatedOn ?? notification.hiredOn;
}
