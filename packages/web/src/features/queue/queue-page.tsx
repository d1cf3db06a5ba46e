import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useFull } from '../../shell/use-media.ts';
import { countsKey } from '../../shell/use-my-count.ts';
import { useSettings } from '../../session/settings.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { QueueAsOf } from './queue-as-of.tsx';
import { QueueFilterColumn } from './queue-filter-column.tsx';
import { QueueList } from './queue-list.tsx';
import { queueQuery } from './queue-query.ts';
import { useFocusAfterPaging } from './use-focus-after-paging.ts';
import { QueueViews } from './queue-views.tsx';

/** The findings as a list to work through: views, filters in the address, fifty rows a page. */
export function QueuePage(): ReactNode {
  const { t } = useTexts();
  const search = useSearch({ from: '/findings' });
  const page = useQuery(queueQuery(search));
  const client = useQueryClient();
  useFocusAfterPaging(search.after);
  const full = useFull();
  const { filters } = useSettings();
  const counts = page.data?.counts;
  useEffect(() => {
    if (counts !== undefined) client.setQueryData(countsKey, counts);
  }, [client, counts]);
  const beside = full && filters;
  return (
    <div className={beside ? 'grid min-h-full grid-cols-[248px_minmax(0,1fr)] print:block' : ''}>
      {beside && <QueueFilterColumn search={search} places={page.data?.places ?? []} />}
      <div className="min-w-0 px-3 pt-3 pb-6 wide:px-4 wide:pt-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <PageHeading title={t('queue.title', { view: t(`queue.view.${search.view ?? 'all-open'}`) })}>
            {t('screen.findings')}
          </PageHeading>
          {page.data !== undefined && !page.isError && <QueueAsOf search={search} page={page.data} />}
        </div>
        <QueueViews search={search} counts={counts} />
        {page.isError && <FaultPanel fault={page.error} onRetry={() => void page.refetch()} />}
        {page.isPending && <Loading rows={12} what={t('queue.loading')} />}
        {page.data !== undefined && !page.isError && (
          <div aria-busy={page.isPlaceholderData} inert={page.isPlaceholderData}>
            <QueueList search={search} page={page.data} filtersBeside={beside} />
          </div>
        )}
      </div>
    </div>
  );
}
