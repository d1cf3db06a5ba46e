import type { Grant } from '../basis/grant-after.ts';
import type { Evidence } from '../finding.ts';
import { designationEvidence, permissionEvidence, stayFromEvidence } from './person-evidence.ts';

export function grantEvidence(grant: Grant): Evidence {
  switch (grant.kind) {
    case 'permission':
      return permissionEvidence(grant.record);
    case 'designation':
      return designationEvidence(grant.record);
    case 'stay':
      return stayFromEvidence(grant.record);
  }
}
