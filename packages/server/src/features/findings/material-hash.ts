import type { Evidence, Finding } from '@renkei/detection';
import { hashOf } from '@renkei/kernel/hash';

/**
 * What a reviewer's answers rest on: if it changes, the steps that used it reopen. Not in it: where a fact stands in a
 * file, and how far a register is complete; both move with every import and change nothing about the question.
 */
export function materialHash(finding: Finding): string {
  return hashOf([
    finding.day,
    finding.residentId,
    finding.rule,
    finding.evidence.filter(({ fact }) => !fact.startsWith('coverage.')).map(valueOf),
    finding.explanations.map(({ id, lookedAt }) => [id, lookedAt.facts.map(valueOf)]),
  ]);
}

function valueOf({ fact, value, trueOn }: Evidence): readonly string[] {
  return [fact, value, trueOn];
}
