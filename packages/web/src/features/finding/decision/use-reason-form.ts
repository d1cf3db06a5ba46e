import type { FindingStep } from '@renkei/contract';
import { type ChangeEvent, type SubmitEvent, useState } from 'react';
import { announce } from '../../../components/status-message.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { useFindingWork } from '../finding-work.ts';

type Given = {
  /** Id of the field. */
  readonly field: string;
  readonly step: (reason: string) => FindingStep;
  /** Said once it is saved. */
  readonly said: string;
};

/** A form of step 4 that asks for one text alone: what is typed, and how it is sent. */
export function useReasonForm({ field, step, said }: Given) {
  const { save, saving, showProblems } = useFindingWork();
  const error = useFieldError()(field);
  const [reason, setReason] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return showProblems([{ field, text: 'finding.error.reason' }]);
    const saved = await save(step(reason.trim()));
    if (saved === undefined) return undefined;
    announce(said);
    document.getElementById('step-4-title')?.focus();
    return undefined;
  };
  return {
    onSubmit: (event: SubmitEvent) => void submit(event),
    saving,
    /** Of the field itself. */
    area: {
      id: field,
      error,
      required: true,
      maxLength: 4000,
      value: reason,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value),
    },
  };
}
