import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { StepSection } from '../step-section.tsx';
import { mayWork, stepsOf } from '../steps.ts';
import { HowItEnded } from './how-it-ended.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { SavedOutcome } from './saved-outcome.tsx';

/** Step 4, the last thing in reading order: the outcome, or the form for it. */
export function DecisionStep({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const steps = stepsOf(view);
  return (
    <StepSection
      view={view}
      step={4}
      steps={steps}
      note={view.outcome === null ? t('finding.decision.nothing-sent') : undefined}
    >
      {view.outcome !== null && <SavedOutcome view={view} outcome={view.outcome} />}
      {view.outcome === null && <HowItEnded view={view} />}
      {view.outcome === null && mayWork(view) && <OutcomeForm view={view} />}
      {view.outcome === null && view.ended === null && (
        <p className={mayWork(view) ? 'hidden text-quiet print:block' : 'text-quiet'}>
          {t('finding.decision.none')}
        </p>
      )}
    </StepSection>
  );
}
