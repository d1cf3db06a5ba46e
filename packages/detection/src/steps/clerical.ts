import type { ClericalSign } from '../finding.ts';
import type { Employment } from '../records/employments.ts';
import type { Records } from '../records/records.ts';
import { batchSign } from './clerical-signs/batch.ts';
import { headOfficeSigns, lineAboveSigns } from './clerical-signs/filing.ts';
import { ownSigns } from './clerical-signs/own-signs.ts';

/**
 * Step 3 before any rule: clerical causes that the records themselves suggest, in the order of rules.md. A sign is shown
 * with its facts and decides nothing.
 */
export function clericalSigns(employment: Employment, records: Records): readonly ClericalSign[] {
  const own = ownSigns(employment, records);
  return [
    ...own,
    ...lineAboveSigns(employment, records),
    ...headOfficeSigns(employment, records),
    ...batchSign(employment, own, records),
  ];
}
