import { csvText } from './csv-text.ts';
import type { FirstCaseLabel } from './label.ts';

const header = [
  'notification_id',
  'scenario',
  'expected',
  'day',
  'reason',
  'register',
  'explanation',
  'note',
];

export function labelsText(labels: readonly FirstCaseLabel[]): string {
  const rows = labels.map((label) => [
    label.notificationId,
    label.scenario,
    label.expected,
    'day' in label ? label.day : '',
    'reason' in label ? label.reason : '',
    'register' in label ? label.register : '',
    label.explanation,
    label.note,
  ]);
  return csvText(header, rows);
}
