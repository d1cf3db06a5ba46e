import type { DesignationFact } from '../../facts/affiliation-facts.ts';
import type { Looked } from '../../finding.ts';
import { listed } from '../listed.ts';
import { designationEvidence, permissionEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { person }: LinkedEmployment,
  designation: DesignationFact,
): Readonly<Record<string, Looked>> {
  const others = person.designations.filter((each) => each !== designation);
  return {
    'newer-designation': listed('designations', others.map(designationEvidence), {
      none: { ja: 'ほかの指定は記録にありません。', en: 'No other designation is on record.' },
      some: (count) => ({
        ja: `ほかの指定の記録が${count}件あります。この日に就労を認めるものはありません。`,
        en: `${count} other designation(s) are on record; none gives work on the day.`,
      }),
    }),
    'limits-changed': listed('designations', [designationEvidence(designation)], {
      none: { ja: '指定は記録にありません。', en: 'No designation is on record.' },
      some: () => ({
        ja: 'この指定の、実行日までに訂正された内容を見ました。就労を認めていません。',
        en: 'This designation was read as last corrected; it gives no work.',
      }),
    }),
    'permission-pending': listed('permissions', person.permissions.map(permissionEvidence), {
      none: {
        ja: '許可の記録はありません。申請中の許可は照会していません。',
        en: 'No permission is on record. Pending ones were not looked up.',
      },
      some: (count) => ({
        ja: `許可の記録が${count}件ありますが、この日に働ける許可ではありません。申請中の許可は照会していません。`,
        en: `${count} permission(s) are on record; none lets the person work on the day. Pending ones were not looked up.`,
      }),
    }),
  };
}
