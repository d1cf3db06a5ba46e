import type { BlindFinding, OpenFinding } from '@renkei/contract';
import type { z } from 'zod';

/** A finding that may be read: with the records only, or with everything. */
export type ReadableFinding = z.infer<typeof BlindFinding> | OpenFinding;

export const stepNumbers = [1, 2, 3, 4] as const;
export type StepNumber = (typeof stepNumbers)[number];

export type Steps = {
  readonly current: StepNumber;
  readonly saved: ReadonlySet<StepNumber>;
  readonly explanations: { readonly answered: number; readonly of: number };
};

/** Where an officer stands: which steps are saved, and which one is next. A blind view has step 1 only. */
export function stepsOf(view: ReadableFinding): Steps {
  if (view.kind === 'blind') return { current: 1, saved: new Set(), explanations: { answered: 0, of: 0 } };
  const answered = view.explanations.filter(({ answer }) => answer !== null).length;
  const of = view.explanations.length;
  const saved = new Set<StepNumber>(isCompared(view) ? [1] : []);
  if (view.mismatchRead !== null) saved.add(2);
  if (answered === of) saved.add(3);
  if (view.outcome !== null) saved.add(4);
  return {
    current: view.outcome === null ? (stepNumbers.find((step) => !saved.has(step)) ?? 4) : 4,
    saved,
    explanations: { answered, of },
  };
}

/**
 * True where the question is not that a notice and a residence record disagree: nothing is compared, or the labour desks
 * ask about the notice or offer help.
 */
export function asksOtherwise(view: OpenFinding): boolean {
  return view.compares === 'nothing' || view.desk === 'L' || view.desk === 'W';
}

/** What a step is called. Step 1 asks no question where there is nothing to compare. */
export function stepTitle(view: ReadableFinding, step: StepNumber): StepTitle {
  return step === 1 && view.compares === 'nothing' ? 'finding.step1.records' : `finding.step${step}.title`;
}

type StepTitle = `finding.step${StepNumber}.title` | 'finding.step1.records';

/** True where steps 2 to 4 may be worked on: step 1 is answered, or shows the records and asks nothing. */
export function isCompared(view: OpenFinding): boolean {
  return view.identity !== null || view.compares === 'nothing';
}

/** True where steps may be saved now: the officer may act and no outcome stands. */
export function mayWork(view: ReadableFinding): boolean {
  if (!view.mayAct) return false;
  return view.kind === 'blind' || (view.outcome === null && view.ended === null);
}
