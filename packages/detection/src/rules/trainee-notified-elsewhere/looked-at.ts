import type { HostConnection } from '../../basis/host-connection.ts';
import type { TraineeNoticeFact } from '../../facts/affiliation-facts.ts';
import type { PersonFacts } from '../../facts/facts.ts';
import type { Looked } from '../../finding.ts';
import { planEvidence, traineeNoticeEvidence } from '../host-evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import { designationEvidence, permissionEvidence, stayEvidence } from '../person-evidence.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { stays, traineeNotices }: PersonFacts,
  report: TraineeNoticeFact,
  { plans, designations, permissions }: HostConnection,
): Readonly<Record<string, Looked>> {
  const titles = [
    ...plans.map(planEvidence),
    ...designations.map(designationEvidence),
    ...permissions.map(permissionEvidence),
  ];
  return {
    'report-withdrawn-or-located': listed(
      'trainee-notices',
      traineeNotices.filter((notice) => notice !== report).map(traineeNoticeEvidence),
      {
        none: {
          ja: '取下げ・所在判明の届出はありません。',
          en: 'Neither a withdrawal nor that the trainee was located is on record.',
        },
        some: (count) => ({
          ja: `ほかの届出が${count}件ありますが、この後の取下げ・所在判明ではありません。`,
          en: `${count} other notice(s) are on record; none withdraws the report or locates the trainee.`,
        }),
      },
    ),
    'lawful-transfer': listed('plans', titles, {
      none: {
        ja: '新しい計画・指定・許可は記録にありません。',
        en: 'No new plan, designation or permission is on record.',
      },
      some: (count) => ({
        ja: `計画・指定・許可の記録が${count}件ありますが、この雇入れの日のこの事業所のものではありません。`,
        en: `${count} plan(s), designation(s) or permission(s) are on record; none is for this place on the day of the hire.`,
      }),
    }),
    'status-changed': listed('stays', stays.map(stayEvidence), {
      none: { ja: '在留の記録がありません。', en: 'There is no record of a stay.' },
      some: (count) => ({
        ja: `在留の記録が${count}件ありますが、雇入れの日にほかの在留資格はありません。`,
        en: `${count} stay(s) are on record; none gives another status on the day of the hire.`,
      }),
    }),
    'dates-in-other-order': listed('trainee-notices', [traineeNoticeEvidence(report)], {
      none: { ja: '届出の記録がありません。', en: 'There is no record of a report.' },
      some: () => ({
        ja: '記録では、雇入れの日は所在不明の日より後です。',
        en: 'By the records the hire is later than the day reported.',
      }),
    }),
    'abuse-at-first-employer': notLookedUp({
      ja: '照会していません。相談や申告は、この確認の情報源にしません（S5）。',
      en: 'Not looked up: complaints and consultations are no source of this question (S5).',
    }),
  };
}
