import type { HostConnection } from '../../basis/host-connection.ts';
import type { EmployerFact } from '../../facts/organisation-facts.ts';
import type { Looked } from '../../finding.ts';
import { employerEvidence, planEvidence } from '../host-evidence.ts';
import { listed } from '../listed.ts';
import { designationEvidence, permissionEvidence } from '../person-evidence.ts';

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { plans, designations, permissions }: HostConnection,
  successions: readonly EmployerFact[],
): Readonly<Record<string, Looked>> {
  const plansLooked = listed('plans', plans.map(planEvidence), {
    none: {
      ja: 'この人とこの受入機関の計画は記録にありません。',
      en: 'No plan of this person or host is on record.',
    },
    some: (count) => ({
      ja: `計画が${count}件ありますが、この日のこの受入機関を載せるものはありません。`,
      en: `${count} plan(s) are on record; none names this host on the day.`,
    }),
  });
  return {
    'same-corporation-or-merger': listed('employers', successions.map(employerEvidence), {
      none: { ja: '承継の記録はありません。', en: 'No succession is on record.' },
      some: (count) => ({
        ja: `承継の記録が${count}件ありますが、計画の受入機関とはつながりません。`,
        en: `${count} succession(s) are on record; none leads to a host of the plans.`,
      }),
    }),
    'joint-implementers': plansLooked,
    'newer-designation': listed('designations', designations.map(designationEvidence), {
      none: { ja: '指定の記録はありません。', en: 'No designation is on record.' },
      some: (count) => ({
        ja: `指定の記録が${count}件ありますが、この日のこの受入機関を指定するものはありません。`,
        en: `${count} designation(s) are on record; none names this host on the day.`,
      }),
    }),
    'permitted-secondment': listed('permissions', permissions.map(permissionEvidence), {
      none: {
        ja: '許可の記録はありません。出向は照会していません。',
        en: 'No permission is on record. Secondments were not looked up.',
      },
      some: (count) => ({
        ja: `許可の記録が${count}件ありますが、この日のこの受入機関のものではありません。出向は照会していません。`,
        en: `${count} permission(s) are on record, none for this host on the day. Secondments were not looked up.`,
      }),
    }),
    'accreditation-lag': plansLooked,
  };
}
