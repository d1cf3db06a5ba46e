import { enrolmentsOf } from '../../basis/enrolment.ts';
import type { AffiliationFact } from '../../facts/affiliation-facts.ts';
import type { Looked } from '../../finding.ts';
import { separationEvidence } from '../evidence.ts';
import { listed } from '../listed.ts';
import { affiliationEvidence, applicationEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { person, separation }: LinkedEmployment,
  ended: AffiliationFact,
): Readonly<Record<string, Looked>> {
  const others = enrolmentsOf(person).filter(({ affiliationId }) => affiliationId !== ended.affiliationId);
  return {
    'transferred-or-advanced': listed('affiliations', others.map(affiliationEvidence), {
      none: { ja: 'ほかの学校への在籍は記録にありません。', en: 'No other enrolment is on record.' },
      some: (count) => ({
        ja: `ほかの在籍の記録が${count}件あります。この日を含むものも、すぐ後に始まるものもありません。`,
        en: `${count} other enrolment(s) are on record; none includes the day or begins soon after the end.`,
      }),
    }),
    'change-applied-or-granted': listed('stays', person.applications.map(applicationEvidence), {
      none: { ja: '変更の申請は記録にありません。', en: 'No application for a change is on record.' },
      some: (count) => ({
        ja: `申請の記録が${count}件あります。この日に審査中の変更の申請はありません。`,
        en: `${count} application(s) are on record; no change was pending on the day.`,
      }),
    }),
    'removal-revoked-or-appealed': endingAs(ended, ['removed'], {
      ja: '除籍の記録があります。取消しの記録はありません。',
      en: 'A removal is on record, and no revocation of it.',
    }),
    'leave-misreported': endingAs(ended, ['leave-of-absence'], {
      ja: '休学の記録があります。学校には照会していません。',
      en: 'A leave of absence is on record. The school was not asked.',
    }),
    'separation-unreported': listed(
      'separations',
      separation === undefined ? [] : [separationEvidence(separation)],
      {
        none: { ja: '離職の届出はありません。', en: 'No separation has been notified.' },
        some: () => ({
          ja: '離職の届出は、在籍の終わりより後です。',
          en: 'The notified separation is after the end of the enrolment.',
        }),
      },
    ),
    'school-closed': endingAs(ended, ['school-closed'], {
      ja: '閉校の記録があります。移る学校の記録はまだありません。',
      en: 'The closing of the school is on record, and no next school yet.',
    }),
  };
}

/** The reason the register gives for the end, where it is one of these. */
function endingAs(
  ended: AffiliationFact,
  reasons: readonly NonNullable<AffiliationFact['endReason']>[],
  some: Looked['result'],
): Looked {
  const isOne = ended.endReason !== undefined && reasons.includes(ended.endReason);
  return listed('affiliations', isOne ? [affiliationEvidence(ended)] : [], {
    none: { ja: '記録の理由は、これではありません。', en: 'The reason on record is not this one.' },
    some: () => some,
  });
}
