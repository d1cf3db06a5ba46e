import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Textarea } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useReasonForm } from './use-reason-form.ts';

/** What the source said of the correction that was asked for: the finding opens again, to be ended or asked anew. */
export function SourceAnswerForm({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const { onSubmit, saving, area } = useReasonForm({
    field: 'source-answer',
    step: (reason) => ({ type: 'source-answered', version: view.version, reason }),
    said: t('finding.source-answer.saved'),
  });
  if (!view.awaitsSource || !view.mayAct) return null;
  return (
    <form noValidate onSubmit={onSubmit} className="screen-only grid gap-3">
      <Textarea {...area} label={t('finding.source-answer.label')} hint={t('finding.source-answer.hint')} />
      <div>
        <Button type="submit" size="m" disabled={saving}>
          {t('finding.source-answer.save')}
        </Button>
      </div>
    </form>
  );
}
