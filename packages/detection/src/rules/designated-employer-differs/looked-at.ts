import type { CorporateNumber } from '@renkei/kernel';
import type { DesignationFact } from '../../facts/affiliation-facts.ts';
import type { EmployerFact, PlanFact } from '../../facts/organisation-facts.ts';
import type { Evidence, Looked } from '../../finding.ts';
import { hostsOf } from '../../records/hosts-of.ts';
import type { Records } from '../../records/records.ts';
import { evidenceOf } from '../evidence.ts';
import { listed, notLookedUp } from '../listed.ts';
import { designationEvidence } from '../person-evidence.ts';
import type { LinkedEmployment } from '../rule.ts';

type Between = {
  readonly designation: DesignationFact;
  readonly designated: CorporateNumber;
  readonly employer: CorporateNumber;
  readonly records: Records;
};

/** What was looked at for each explanation: a statement with its sources, never an answer. */
export function looksAt(
  { person }: LinkedEmployment,
  { designation, designated, employer, records }: Between,
): Readonly<Record<string, Looked>> {
  const { findEmployer, plansOf } = records.organisations;
  const bodies = [findEmployer(designated), findEmployer(employer)].filter((each) => each !== undefined);
  const others = person.designations.filter((each) => each !== designation);
  return {
    'same-corporation-or-merger': listed('employers', bodies.map(employerEvidence), {
      none: { ja: 'どちらの法人も登録簿にありません。', en: 'Neither body is in the register of employers.' },
      some: (count) => ({
        ja: `法人の記録${count}件を見ました。承継の記録ではつながりません。`,
        en: `${count} bodies were looked up; no succession on record connects the two.`,
      }),
    }),
    'joint-implementers': listed('plans', plansOf(designated).map(planEvidence), {
      none: {
        ja: '指定の機関の計画は記録にありません。',
        en: 'No plan of the designated body is on record.',
      },
      some: (count) => ({
        ja: `指定の機関の計画が${count}件あります。届出の事業主を共同の機関とするものは、この日にありません。`,
        en: `${count} plan(s) of the designated body are on record; none names the employer jointly on the day.`,
      }),
    }),
    'newer-designation': listed('designations', others.map(designationEvidence), {
      none: { ja: 'ほかの指定は記録にありません。', en: 'No other designation is on record.' },
      some: (count) => ({
        ja: `ほかの指定の記録が${count}件あります。この日に届出の事業主を示すものはありません。`,
        en: `${count} other designation(s) are on record; none names the employer on the day.`,
      }),
    }),
    'permitted-secondment': notLookedUp({
      ja: '照会していません。認められた出向を載せた登録簿はありません。',
      en: 'Not looked up: no register holds permitted secondments.',
    }),
  };
}

function employerEvidence(employer: EmployerFact): Evidence {
  return evidenceOf(employer, {
    register: 'employers',
    field: 'corporateNumber',
    value: employer.corporateNumber,
    trueOn: employer.trueFrom,
  });
}

function planEvidence(plan: PlanFact): Evidence {
  return evidenceOf(plan, {
    register: 'plans',
    field: 'corporateNumber',
    value: `${plan.kind} ${hostsOf(plan).join(' ')}`,
    trueOn: plan.from,
  });
}
