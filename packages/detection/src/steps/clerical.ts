import type { ClericalSign } from '../finding.ts';
import type { Employment } from '../records/employments.ts';
import type { Records } from '../records/records.ts';

/** Step 3 before any rule: clerical causes that the records themselves suggest. */
export function clericalSigns(_employment: Employment, _records: Records): readonly ClericalSign[] {
  return [];
}
