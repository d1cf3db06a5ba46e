import type { OpenFinding } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { StepSection } from '../step-section.tsx';
import { stepsOf } from '../steps.ts';
import { ExplanationItem } from './explanation-item.tsx';

/** Step 3: the lawful explanations in the rule's order, each answered and saved on its own. */
export function ExplanationsStep({ view }: { readonly view: OpenFinding }): ReactNode {
  const { t } = useTexts();
  const steps = stepsOf(view);
  const { answered, of } = steps.explanations;
  return (
    <StepSection
      view={view}
      step={3}
      steps={steps}
      note={t('finding.explanations.progress', { answered, of })}
    >
      <ol className="border-t border-border">
        {view.explanations.map((explanation, index) => (
          <ExplanationItem key={explanation.id} view={view} explanation={explanation} number={index + 1} />
        ))}
      </ol>
      <p className="flex gap-2.5 pt-3 leading-160">
        <Icon name="info" className="mt-1 text-action" />
        {t(of === 0 ? 'finding.explanations.none' : 'finding.explanations.note')}
      </p>
    </StepSection>
  );
}
