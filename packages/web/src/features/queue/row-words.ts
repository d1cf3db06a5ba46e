import type { QueueRow } from '@renkei/contract';
import { daysBetween, parsePlainDate } from '@renkei/kernel';
import type { Texts } from '../../texts/use-texts.ts';

export type DueWords = { readonly left: string; readonly late: boolean; readonly age: string };

/** "4 days over · day 34": how the due day stands, and how old the finding is, counting its first day. */
export function dueWords(row: QueueRow, today: string, t: Texts['t']): DueWords {
  const late = row.daysLeft < 0;
  return {
    left: late
      ? t('common.days-over', { days: -row.daysLeft })
      : t('common.days-left', { days: row.daysLeft }),
    late,
    age: t('queue.age', { day: ageInDays(row.writtenOn, today) }),
  };
}

export function ageInDays(writtenOn: string, today: string): number {
  const from = parsePlainDate(writtenOn);
  const to = parsePlainDate(today);
  return from.ok && to.ok ? Math.max(1, daysBetween(from.value, to.value) + 1) : 1;
}

/** Whole minutes until the outcome leaves, at least 1 while it can be taken back; null once it has left. */
export function minutesLeft(leavesAt: string | null, now: number): number | null {
  if (leavesAt === null) return null;
  const left = Date.parse(leavesAt) - now;
  return left <= 0 ? null : Math.ceil(left / 60_000);
}
