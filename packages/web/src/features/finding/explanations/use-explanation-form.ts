import type { OpenFinding } from '@renkei/contract';
import { type SubmitEvent, useState } from 'react';
import { announce } from '../../../components/status-message.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';
import {
  checkExplanation,
  evidenceOffered,
  explanationStep,
  type ExplanationValues,
  opensExplained,
  startingValues,
} from './explanation-form-values.ts';

export type ExplanationFormState = {
  readonly values: ExplanationValues;
  readonly change: (change: Partial<ExplanationValues>) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly saving: boolean;
  /** Begins the ids of the fields. */
  readonly prefix: string;
  readonly offered: OpenFinding['evidence'];
};

export function useExplanationForm(
  view: OpenFinding,
  explanation: OpenFinding['explanations'][number],
  onSaved: () => void,
): ExplanationFormState {
  const { t, pick } = useTexts();
  const { save, saving, showProblems } = useFindingWork();
  const [values, setValues] = useState(() => startingValues(explanation, pick(explanation.ask)));
  const prefix = `explanation-${explanation.id}`;
  const offered = [...evidenceOffered(explanation, view.evidence)];

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const problems = checkExplanation(values, offered, prefix);
    const step = explanationStep(values, explanation.id, view.version);
    if (problems.length > 0 || step === undefined) return showProblems(problems);
    const after = await save(step);
    if (after?.kind !== 'open') return undefined;
    announce(
      t(opensExplained(view, after) ? 'finding.explanation.saved-opens' : 'finding.explanation.saved'),
    );
    onSaved();
    document.getElementById(prefix)?.focus();
    return undefined;
  };
  return {
    values,
    change: (change) => setValues({ ...values, ...change }),
    submit: (event) => void submit(event),
    saving,
    prefix,
    offered,
  };
}
