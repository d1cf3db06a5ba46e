import type { PlainDate } from '@renkei/kernel';
import type { NotificationFile } from './notification-file.ts';

export function compactDay(day: PlainDate): string {
  return day.replaceAll('-', '');
}

export function notificationId(file: NotificationFile, row: number): string {
  return `${file.employer.number}/${file.serial}/${compactDay(file.created)}/${row}`;
}
