import type { PlainDate } from '@renkei/kernel';

export function compactDay(day: PlainDate): string {
  return day.replaceAll('-', '');
}
