import type { FindingStep, OpenFinding } from '@renkei/contract';
import type { ExplanationAnswer } from '@renkei/casework';
import type { FieldProblem } from '../errors/field-problem.ts';

type Explanation = OpenFinding['explanations'][number];
type Evidence = OpenFinding['evidence'][number];

/** What stands in the form of one explanation. `whom` is asked where nobody can tell yet. */
export type ExplanationValues = {
  readonly answer: ExplanationAnswer | null;
  readonly because: string;
  readonly whom: string;
  readonly evidence: readonly string[];
};

/** Nothing is answered beforehand; a saved answer is shown again, and whom to ask is prefilled. */
export function startingValues(explanation: Explanation, ask: string): ExplanationValues {
  const { answer } = explanation;
  if (answer === null) return { answer: null, because: '', whom: ask, evidence: [] };
  return answer.answer === 'cannot-tell'
    ? { answer: 'cannot-tell', because: '', whom: answer.because, evidence: answer.evidence }
    : { answer: answer.answer, because: answer.because, whom: ask, evidence: answer.evidence };
}

/** What may be ticked: what the system looked at for this question first, then the rest of the finding's evidence. */
export function evidenceOffered(explanation: Explanation, all: readonly Evidence[]): readonly Evidence[] {
  const looked = explanation.lookedAt.facts;
  return [...looked, ...all.filter(({ id }) => looked.every((fact) => fact.id !== id))];
}

/** `prefix` makes the ids of the fields; the names are texts of the page. */
export function checkExplanation(
  values: ExplanationValues,
  offered: readonly Evidence[],
  prefix: string,
): readonly FieldProblem[] {
  if (values.answer === null) return [{ field: `${prefix}-answer`, text: 'finding.error.answer' }];
  if (values.answer === 'cannot-tell') {
    return blank(values.whom) ? [{ field: `${prefix}-whom`, text: 'finding.error.whom' }] : [];
  }
  return [
    ...(blank(values.because)
      ? [{ field: `${prefix}-because`, text: 'finding.error.because' } as const]
      : []),
    ...(offered.length > 0 && values.evidence.length === 0
      ? [{ field: `${prefix}-evidence`, text: 'finding.error.evidence' } as const]
      : []),
  ];
}

/** The step to send, once checked; undefined while nothing is answered. */
export function explanationStep(
  values: ExplanationValues,
  explanationId: string,
  version: number,
): Extract<FindingStep, { type: 'explanation-answered' }> | undefined {
  if (values.answer === null) return undefined;
  const asks = values.answer === 'cannot-tell';
  return {
    type: 'explanation-answered',
    version,
    explanationId,
    answer: values.answer,
    because: (asks ? values.whom : values.because).trim(),
    evidence: asks ? [] : [...values.evidence],
  };
}

/** True where this answer is the one that opens "Explained". */
export function opensExplained(before: OpenFinding, after: OpenFinding): boolean {
  return isOpen(after) && !isOpen(before);
}

function isOpen({ outcomes }: OpenFinding): boolean {
  return outcomes.some(({ outcome, notOpen }) => outcome === 'explained' && notOpen === null);
}

function blank(text: string): boolean {
  return text.trim() === '';
}
