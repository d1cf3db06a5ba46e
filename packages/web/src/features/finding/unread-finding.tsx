import type { ReactNode } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useProblemWords } from './errors/use-problem-words.ts';

type Props = { readonly error: Error; readonly onRetry: () => void };

/** The finding could not be read: what happened, and how to go on. */
export function UnreadFinding({ error, onRetry }: Props): ReactNode {
  const { t } = useTexts();
  const words = useProblemWords();
  return (
    <div className="grid max-w-[46rem] gap-4 p-6 max-wide:p-3">
      <PageHeading title={t('finding.unread.title')}>{t('finding.unread.title')}</PageHeading>
      <Banner
        kind="error"
        title={words(error).sentence}
        action={
          <Button size="m" onClick={onRetry}>
            {t('finding.try-again')}
          </Button>
        }
      >
        {words(error).reference}
      </Banner>
    </div>
  );
}
