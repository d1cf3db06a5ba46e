import type { TraineeNoticeFact } from '../facts/affiliation-facts.ts';
import type { EmployerFact, PlanFact } from '../facts/organisation-facts.ts';
import type { Evidence } from '../finding.ts';
import { evidenceOf } from './evidence.ts';

/** Who carries out the plan, from when to when. */
export function planEvidence(plan: PlanFact): Evidence {
  return evidenceOf(plan, {
    register: 'plans',
    field: 'corporateNumber',
    value: `${plan.kind} ${plan.corporateNumber} ${plan.from}–${plan.until ?? ''}`,
    trueOn: plan.from,
  });
}

export function traineeNoticeEvidence(notice: TraineeNoticeFact): Evidence {
  return evidenceOf(notice, {
    register: 'trainee-notices',
    field: 'kind',
    value: `${notice.kind} ${notice.reason ?? ''} ${notice.happenedOn}`,
    trueOn: notice.happenedOn,
  });
}

/** That the body is known, and which one it succeeded. */
export function employerEvidence(employer: EmployerFact): Evidence {
  const { corporateNumber, succeedsCorporateNumber, trueFrom } = employer;
  return evidenceOf(employer, {
    register: 'employers',
    field: succeedsCorporateNumber === undefined ? 'corporateNumber' : 'succeedsCorporateNumber',
    value: succeedsCorporateNumber ?? corporateNumber,
    trueOn: trueFrom,
  });
}
