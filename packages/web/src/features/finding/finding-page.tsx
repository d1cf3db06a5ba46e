import type { ReactNode } from 'react';
import { ProblemError } from '../../http/api.ts';
import { FindingLoading } from './finding-loading.tsx';
import { MissingFinding } from './missing-finding.tsx';
import { PausedFinding } from './paused-finding.tsx';
import { ReadableFinding } from './readable-finding.tsx';
import { UnreadFinding } from './unread-finding.tsx';
import { useFinding } from './use-finding.ts';

/** GET /findings/$reference. Hidden and missing are one page; paused is one page for every cause. */
export function FindingPage({ reference }: { readonly reference: string }): ReactNode {
  const { data: view, error, refetch, isFetching } = useFinding(reference);
  if (view !== undefined) {
    return view.kind === 'paused' ? <PausedFinding view={view} /> : <ReadableFinding view={view} />;
  }
  if (error instanceof ProblemError && error.status === 404) return <MissingFinding />;
  if (error !== null && !isFetching) {
    return <UnreadFinding error={error} onRetry={() => void refetch()} />;
  }
  return <FindingLoading />;
}
