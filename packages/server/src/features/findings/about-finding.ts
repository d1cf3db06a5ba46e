import type { About, Comparison } from '@renkei/casework';
import type { Finding } from '@renkei/detection';
import { deskOf } from './desk-of.ts';
import type { Dossier } from './stored-finding.ts';

/** Of findings that need not be blind so many in a hundred are all the same, so that agreement can be measured (ux.md 0.4). */
const BLIND_IN_HUNDRED = 5;

/** What the steps of a finding's review depend on. The same for the same finding, whenever it is asked. */
export function aboutFinding(finding: Finding, dossier: Dossier): About {
  const compares = whatIsCompared(finding, dossier);
  const mustBeBlind = finding.desks.includes('I') || isDrawn(finding.id);
  return { compares, blind: compares !== 'nothing' && mustBeBlind, desk: deskOf(finding) };
}

function whatIsCompared(
  { residentId, link }: Finding,
  { notification, person, others }: Dossier,
): Comparison {
  if (notification === null) return 'nothing';
  if (person !== null) return link?.residentId === residentId ? 'linked' : 'holder';
  return others.length > 0 ? 'candidates' : 'nothing';
}

/** By the id, which is a hash: nobody can tell beforehand, and nobody can draw again. */
function isDrawn(findingId: string): boolean {
  return Number.parseInt(findingId.slice(0, 8), 16) % 100 < BLIND_IN_HUNDRED;
}
