import type { EvidenceView } from '@renkei/contract';
import type { Evidence, Finding } from '@renkei/detection';
import { evidenceInWords } from './evidence-words.ts';
import { nameOfFact } from './words.ts';

/** The ids that may be cited for a finding. */
export function evidenceIds({ finding }: { readonly finding: Finding }): ReadonlySet<string> {
  return new Set(allEvidence(finding).map(evidenceId));
}

export function presentEvidence(evidence: Evidence): EvidenceView {
  return {
    id: evidenceId(evidence),
    label: nameOfFact(evidence.fact),
    value: evidenceInWords(evidence),
    trueOn: evidence.trueOn,
    recordedOn: evidence.recordedOn,
    place: evidence.source,
  };
}

/** What a finding rests on and what its explanations looked at, each once. */
export function allEvidence(finding: Finding): readonly Evidence[] {
  const { clerical, curedLater } = finding.before;
  const all = [
    ...finding.evidence,
    ...clerical.flatMap(({ facts }) => facts),
    ...curedLater,
    ...finding.explanations.flatMap(({ lookedAt }) => lookedAt.facts),
  ];
  return [...new Map(all.map((evidence) => [evidenceId(evidence), evidence])).values()];
}

function evidenceId({ fact, source }: Evidence): string {
  return `${fact}#${source.file}:${source.line}`;
}
