import type { BlindFinding } from '@renkei/contract';
import { findPlace } from '@renkei/contract/files';
import type { NotificationFact } from '@renkei/detection';
import { type Bilingual, dayInWords } from '@renkei/law';
import type { z } from 'zod';
import { evidenceInWords } from './evidence-words.ts';

type Received = z.infer<typeof BlindFinding>['received'];

const dispatchWords: Readonly<Record<string, Bilingual>> = {
  '1': { ja: '主として当該事業所以外で就労', en: 'works mainly elsewhere' },
  '2': { ja: '1に該当しない', en: 'other' },
};

/** Everything else that the notification says, item by item with its place, as received. */
export function receivedItems(notification: NotificationFact | null): Received {
  if (notification === null) return [];
  return [
    ...item(
      notification,
      'employerName',
      { ja: '事業所', en: 'Establishment' },
      same(notification.employerName),
    ),
    ...item(
      notification,
      'hiredOn',
      { ja: '雇入れの日', en: 'Day of hire' },
      dayInWords(notification.hiredOn),
    ),
    ...item(
      notification,
      'statusAsWritten',
      { ja: '在留資格', en: 'Status of residence' },
      same(notification.statusAsWritten),
    ),
    ...item(
      notification,
      'stayUntilAsWritten',
      { ja: '在留期間の満了', en: 'Period of stay until' },
      notification.stayUntilAsWritten === undefined ? undefined : dayInWords(notification.stayUntilAsWritten),
    ),
    ...item(
      notification,
      'permissionAsWritten',
      { ja: '資格外活動の許可', en: 'Permission for other activity' },
      notification.permissionAsWritten === undefined
        ? undefined
        : evidenceInWords({
            fact: 'notifications.permissionAsWritten',
            value: String(notification.permissionAsWritten),
          }),
    ),
    ...item(
      notification,
      'weeklyHours',
      { ja: '1週の所定労働時間', en: 'Weekly hours' },
      same(notification.weeklyHours),
    ),
    ...item(
      notification,
      'dispatchCode',
      { ja: '派遣・請負', en: 'Dispatch or contract' },
      dispatchWords[notification.dispatchCode ?? ''],
    ),
  ];
}

function item(
  { source }: NotificationFact,
  field: string,
  label: Bilingual,
  value: Bilingual | undefined,
): Received {
  const place = findPlace('notifications', source, field);
  return value === undefined || place === undefined ? [] : [{ label, value, place }];
}

function same(text: string | undefined): Bilingual | undefined {
  return text === undefined ? undefined : { ja: text, en: text };
}
