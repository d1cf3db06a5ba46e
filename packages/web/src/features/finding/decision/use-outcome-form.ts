import type { OpenFinding } from '@renkei/contract';
import { type SubmitEvent, useState } from 'react';
import { useFindingWork } from '../finding-work.ts';
import { checkOutcome, outcomeStep, type OutcomeValues, startingOutcome } from './outcome-form-values.ts';
import { type DraftState, useDraft } from './use-draft.ts';
import { useLeaveAfterSaving } from './use-leave-after-saving.ts';

export type OutcomeFormState = {
  readonly values: OutcomeValues;
  readonly change: (change: Partial<OutcomeValues>) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly saving: boolean;
  readonly draft: DraftState;
};

export function useOutcomeForm(view: OpenFinding): OutcomeFormState {
  const { save, saving, showProblems } = useFindingWork();
  const [values, setValues] = useState(() => startingOutcome(view));
  const draft = useDraft(view, values);
  const leave = useLeaveAfterSaving();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const step = outcomeStep(values, view);
    if (step === undefined) return showProblems(checkOutcome(values, view));
    const after = await save(step);
    if (after?.kind === 'open' && after.outcome !== null) await leave(after, after.outcome);
    return undefined;
  };
  return {
    values,
    change: (change) => setValues({ ...values, ...change }),
    submit: (event) => void submit(event),
    saving,
    draft,
  };
}
