import type { ReactNode } from 'react';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useTexts } from '../../texts/use-texts.ts';

type Props = { readonly error: Error; readonly onRetry: () => void };

/** The finding could not be read: what happened, and how to go on. */
export function UnreadFinding({ error, onRetry }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <div className="grid max-w-[46rem] gap-4 p-6 max-wide:p-3">
      <PageHeading title={t('finding.unread.title')}>{t('finding.unread.title')}</PageHeading>
      <FaultPanel fault={error} onRetry={onRetry} />
    </div>
  );
}
