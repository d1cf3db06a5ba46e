import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';

export function SkipLink(): ReactNode {
  const { t } = useTexts();
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-8 focus:bg-page focus:px-4 focus:py-2 focus:font-bold"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('shell.skip')}
    </a>
  );
}
