import type { ReactNode } from 'react';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useFindingWork } from '../finding-work.ts';

/** The summary of what is to be corrected, on top of the page, with links to the fields. */
export function PageProblems(): ReactNode {
  const { t } = useTexts();
  const { problems, attempt } = useFindingWork();
  return (
    <ErrorSummary
      attempt={attempt}
      faults={problems.map(({ field, text, values }) => ({ fieldId: field, message: t(text, values) }))}
    />
  );
}
