import { enrolmentsOf } from '../../basis/enrolment.ts';
import type { SettledRow } from '../../basis/status-on-day.ts';
import type { Looked } from '../../finding.ts';
import { hoursEvidence } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import { affiliationEvidence, permissionEvidence, stayEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { person, notification }: LinkedEmployment,
  { status }: SettledRow,
): Readonly<Record<string, Looked>> {
  const otherStays = person.stays.filter((stay) => stay !== status.stay);
  const individual = person.permissions.filter(({ kind }) => kind === 'individual');
  return {
    'status-change-before-start': listed('stays', otherStays.map(stayEvidence), {
      none: { ja: 'ほかの在留の記録はありません。', en: 'No other stay is on record.' },
      some: (count) => ({
        ja: `ほかの在留の記録が${count}件あります。雇入れの日の在留資格は変わりません。`,
        en: `${count} other stay(s) are on record; they leave the status on the day of hire as it is.`,
      }),
    }),
    'individual-permission': listed('permissions', individual.map(permissionEvidence), {
      none: { ja: '個別許可は記録にありません。', en: 'No individual permission is on record.' },
      some: (count) => ({
        ja: `個別許可の記録が${count}件ありますが、雇入れの日のものではありません。`,
        en: `${count} individual permission(s) are on record; none is in force on the day of hire.`,
      }),
    }),
    'minutes-typed-as-hours': listed('notifications', hoursEvidence(notification), {
      none: { ja: '届出に時間がありません。', en: 'The notice gives no hours.' },
      some: () => ({
        ja: '届出の時間と分の欄を見ました。',
        en: 'The hours and minutes of the notice were read as written.',
      }),
    }),
    'vacation-contract': notLookedUp({
      ja: '照会していません。長期休業の期間を載せた登録簿はありません。',
      en: 'Not looked up: no register holds the long vacations of schools.',
    }),
    'own-university': listed('affiliations', enrolmentsOf(person).map(affiliationEvidence), {
      none: { ja: '学校への在籍の記録はありません。', en: 'No enrolment is on record.' },
      some: (count) => ({
        ja: `在籍の記録が${count}件ありますが、届出の事業主の学校ではありません。`,
        en: `${count} enrolment(s) are on record; none is at the employer that notified.`,
      }),
    }),
  };
}
