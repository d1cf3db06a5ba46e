import type { BarredStart } from '../../basis/barred-start.ts';
import { enrolmentsOf } from '../../basis/enrolment.ts';
import type { Looked } from '../../finding.ts';
import { listed } from '../listed.ts';
import { affiliationEvidence, permissionEvidence, stayEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { person }: LinkedEmployment,
  { status }: BarredStart,
): Readonly<Record<string, Looked>> {
  const otherStays = person.stays.filter((stay) => stay !== status.stay);
  return {
    'permission-exists': listed('permissions', person.permissions.map(permissionEvidence), {
      none: {
        ja: '許可の記録はありません。証印は照会していません。',
        en: 'No permission is on record. Stamps were not looked up.',
      },
      some: (count) => ({
        ja: `許可の記録が${count}件ありますが、この日に働ける許可ではありません。`,
        en: `${count} permission(s) are on record; none lets the person work on the day.`,
      }),
    }),
    'status-changed': listed('stays', otherStays.map(stayEvidence), {
      none: { ja: 'ほかの在留の記録はありません。', en: 'No other stay is on record.' },
      some: (count) => ({
        ja: `ほかの在留の記録が${count}件あります。この日の在留資格は変わりません。`,
        en: `${count} other stay(s) are on record; they leave the status of the day as it is.`,
      }),
    }),
    'own-university-or-reward': listed('affiliations', enrolmentsOf(person).map(affiliationEvidence), {
      none: {
        ja: '学校への在籍の記録はありません。謝金は照会していません。',
        en: 'No enrolment is on record. Rewards were not looked up.',
      },
      some: (count) => ({
        ja: `在籍の記録が${count}件ありますが、届出の事業主の学校ではありません。`,
        en: `${count} enrolment(s) are on record; none is at the employer that notified.`,
      }),
    }),
  };
}
