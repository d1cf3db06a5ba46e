import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** One answer for what is not there and for what may not be seen. The reference is not repeated: it may be anybody's typing. */
export function MissingFinding(): ReactNode {
  const { t } = useTexts();
  return (
    <div className="grid max-w-[46rem] gap-4 p-6 leading-170 max-wide:p-3">
      <PageHeading title={t('finding.missing.title')}>{t('finding.missing.title')}</PageHeading>
      <p>{t('finding.missing.text')}</p>
      <p>
        <Link to="/findings">{t('finding.back-to-list')}</Link>
      </p>
    </div>
  );
}
