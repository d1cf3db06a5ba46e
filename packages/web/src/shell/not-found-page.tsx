import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { PageHeading } from './page-heading.tsx';

/** Also what is shown for a screen another role has: missing and hidden read the same. */
export function NotFoundPage(): ReactNode {
  const { t } = useTexts();
  return (
    <div className="grid max-w-2xl gap-3 p-4 leading-170">
      <PageHeading title={t('not-found.title')}>{t('not-found.title')}</PageHeading>
      <p className="text-base">{t('not-found.text')}</p>
      <p>
        <Link to="/">{t('not-found.home')}</Link>
      </p>
    </div>
  );
}
