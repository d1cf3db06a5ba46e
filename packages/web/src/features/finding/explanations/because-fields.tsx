import type { ReactNode } from 'react';
import { Textarea } from '../../../components/text-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { EvidenceTicks } from '../evidence-ticks.tsx';
import type { ExplanationFormState } from './use-explanation-form.ts';

/** For "applies" and "does not apply": the reason, and the records it rests on. */
export function BecauseFields({ form }: { readonly form: ExplanationFormState }): ReactNode {
  const { t } = useTexts();
  const error = useFieldError();
  const { values, change, prefix, offered } = form;
  const fields = (name: string) => ({ id: `${prefix}-${name}`, error: error(`${prefix}-${name}`) });
  return (
    <>
      <Textarea
        {...fields('because')}
        required
        label={t('finding.explanation.because')}
        hint={t('finding.explanation.because-hint')}
        rows={3}
        maxLength={4000}
        value={values.because}
        onChange={(event) => change({ because: event.target.value })}
      />
      <EvidenceTicks
        {...fields('evidence')}
        offered={offered}
        ticked={values.evidence}
        onChange={(evidence) => change({ evidence })}
      />
    </>
  );
}
