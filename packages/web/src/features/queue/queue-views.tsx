import { type QueuePage, queueViews } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { exactly, type QueueSearch } from './queue-search.ts';
import { showCount } from './show-count.ts';

type Props = { readonly search: QueueSearch; readonly counts: QueuePage['counts'] | undefined };

/** The saved views with how much each holds. Links, so that each can be kept, shared and opened beside. */
export function QueueViews({ search, counts }: Props): ReactNode {
  const { t } = useTexts();
  const shown = search.view ?? 'all-open';
  return (
    <nav aria-label={t('queue.views')} className="screen-only mt-1 overflow-x-auto">
      <ul className="flex min-w-max gap-5 border-b border-border">
        {queueViews.map((view) => (
          <li key={view}>
            <Link
              to="/findings"
              search={{ ...(view !== 'all-open' && { view }), ...(search.sort && { sort: search.sort }) }}
              aria-current={view === shown ? 'page' : undefined}
              activeOptions={exactly}
              className="nav-mark -mb-px flex min-h-10 items-center gap-1.5 border-b-[3px] border-transparent text-text no-underline hover:underline max-wide:min-h-11 aria-[current=page]:border-action aria-[current=page]:font-bold aria-[current=page]:text-action"
            >
              {t(`queue.view.${view}`)}
              {counts !== undefined && (
                <span className="font-normal text-quiet">{showCount(counts[view], t)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
