import type { OpenFinding } from '@renkei/contract';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { announce } from '../../../components/status-message.ts';
import { Textarea } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { useFindingWork } from '../finding-work.ts';

const field = 'source-answer';

/** What the source said of the correction that was asked for: the finding opens again, to be ended or asked anew. */
export function SourceAnswerForm({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const { save, saving, showProblems } = useFindingWork();
  const error = useFieldError()(field);
  const [reason, setReason] = useState('');
  if (!view.awaitsSource || !view.mayAct) return null;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return showProblems([{ field, text: 'finding.error.reason' }]);
    const saved = await save({ type: 'source-answered', version: view.version, reason: reason.trim() });
    if (saved === undefined) return undefined;
    announce(t('finding.source-answer.saved'));
    document.getElementById('step-4-title')?.focus();
    return undefined;
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="screen-only grid gap-3">
      <Textarea
        id={field}
        error={error}
        required
        label={t('finding.source-answer.label')}
        hint={t('finding.source-answer.hint')}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button type="submit" size="m" disabled={saving}>
          {t('finding.source-answer.save')}
        </Button>
      </div>
    </form>
  );
}
