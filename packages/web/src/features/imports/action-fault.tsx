import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.tsx';
import { useFaultSentence } from '../../components/fault-panel.tsx';
import { ProblemError } from '../../http/problem-error.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** Why something was not done, and how to go on. Red only where the system is at fault, not where a step is too late. */
export function ActionFault({ fault }: { readonly fault: Error }): ReactNode {
  const { t } = useTexts();
  const sentence = useFaultSentence()(fault);
  const isRefusal = fault instanceof ProblemError && fault.status >= 400 && fault.status < 500;
  const reference = fault instanceof ProblemError ? fault.reference : null;
  return (
    <div role="alert" className="mt-3">
      <Banner kind={isRefusal ? 'warning' : 'error'} title={sentence}>
        {reference !== null && (
          <span className="ref text-quiet">{t('common.reference-number', { reference })}</span>
        )}
      </Banner>
    </div>
  );
}
