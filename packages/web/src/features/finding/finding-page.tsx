import type { ReactNode } from 'react';
import { Loading } from '../../components/loading.tsx';
import { ProblemError } from '../../http/api.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { PausedFinding } from './paused-finding.tsx';
import { ReadableFinding } from './readable-finding.tsx';
import { UnreadFinding } from './unread-finding.tsx';
import { useFinding } from './use-finding.ts';

/** GET /findings/$reference. Hidden and missing are one page; paused is one page for every cause. */
export function FindingPage({ reference }: { readonly reference: string }): ReactNode {
  const { t } = useTexts();
  const { data: view, error, refetch, isFetching } = useFinding(reference);
  if (view !== undefined) {
    return view.kind === 'paused' ? <PausedFinding view={view} /> : <ReadableFinding view={view} />;
  }
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />;
  if (error !== null && !isFetching) {
    return <UnreadFinding error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className="p-6 max-wide:p-3">
      <Loading what={t('finding.loading')} />
    </div>
  );
}
