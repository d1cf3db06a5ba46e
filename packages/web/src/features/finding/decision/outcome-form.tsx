import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Textarea } from '../../../components/text-field.tsx';
import { showTime } from '../../../texts/dates.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFieldError } from '../errors/use-field-error.ts';
import { EvidenceTicks } from '../evidence-ticks.tsx';
import { nextStepMark } from '../next-step.ts';
import { AfterSaving } from './after-saving.tsx';
import { CorrectionFields } from './correction-fields.tsx';
import { ExitChoice } from './exit-choice.tsx';
import { InformationFields } from './information-fields.tsx';
import { asksCorrection, outcomeFields } from './outcome-form-values.ts';
import { OutcomeRadios } from './outcome-radios.tsx';
import { useOutcomeForm } from './use-outcome-form.ts';

/** One outcome, its reason and what it rests on. Saving is the button alone: no key does it. */
export function OutcomeForm({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const error = useFieldError();
  const { values, change, submit, saving, draft } = useOutcomeForm(view);
  return (
    <form noValidate onSubmit={submit} className="screen-only grid gap-5">
      <OutcomeRadios view={view} chosen={values.outcome} onChoose={(outcome) => change({ outcome })} />
      <ExitChoice view={view} values={values} onChange={change} />
      {values.outcome === 'needs-information' && (
        <InformationFields values={values} today={view.today} onChange={change} />
      )}
      {asksCorrection(values, view) && <CorrectionFields view={view} values={values} onChange={change} />}
      <Textarea
        id={outcomeFields.reason}
        error={error(outcomeFields.reason)}
        required
        label={t('finding.decision.reason')}
        hint={t('finding.decision.reason-hint')}
        maxLength={4000}
        value={values.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <p className="-mt-4 min-h-5 text-quiet">
        {draft.failed
          ? t('finding.draft.failed')
          : draft.savedAt === undefined
            ? ''
            : t('finding.draft.saved', { time: showTime(draft.savedAt) })}
      </p>
      <EvidenceTicks
        id={outcomeFields.evidence}
        error={error(outcomeFields.evidence)}
        offered={view.evidence}
        ticked={values.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <AfterSaving />
      <div className="flex flex-wrap items-center gap-4 max-wide:grid">
        <Button type="submit" variant="solid" size="l" disabled={saving} {...nextStepMark}>
          {t('finding.decision.save')}
        </Button>
        <span className="text-quiet">{t('finding.decision.ten-minutes')}</span>
      </div>
    </form>
  );
}
