import type { CorporateNumber } from '@renkei/kernel';
import type { PlanFact } from '../facts/organisation-facts.ts';

/** Who carries out a plan, alone or jointly. */
export function hostsOf({ corporateNumber, jointCorporateNumbers }: PlanFact): readonly CorporateNumber[] {
  return [corporateNumber, ...(jointCorporateNumbers ?? [])];
}
