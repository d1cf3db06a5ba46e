import type { FindingStep } from '@renkei/contract';
import { createContext, useContext } from 'react';
import type { FieldProblem } from './errors/field-problem.ts';
import type { Refusal } from './errors/refusal.ts';
import type { ReadableFinding } from './steps.ts';

/** What every part of the page may do: save one step, name what is to be corrected, show what stands now. */
export type FindingWork = {
  readonly saving: boolean;
  /** The view after the step; undefined where it was not taken, and then the page says why. */
  readonly save: (step: FindingStep) => Promise<ReadableFinding | undefined>;
  readonly problems: readonly FieldProblem[];
  readonly showProblems: (problems: readonly FieldProblem[]) => void;
  /** Counts failed attempts, so that the focus goes to the summary each time. */
  readonly attempt: number;
  readonly refusal: Refusal | undefined;
  /** Takes over what stands now; what was typed stays in its form. */
  readonly goOnWithStanding: () => void;
  readonly readAgain: () => Promise<void>;
};

const Work = createContext<FindingWork | undefined>(undefined);

export const FindingWorkProvider = Work.Provider;

export function useFindingWork(): FindingWork {
  const work = useContext(Work);
  if (work === undefined) throw new Error('outside a finding');
  return work;
}
