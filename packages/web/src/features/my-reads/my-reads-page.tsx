import { MyReads } from '@renkei/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { getJson } from '../../http/api.ts';
import { PageHeading } from '../../shell/page-heading.tsx';
import { isTextId } from '../../texts/catalogue.ts';
import { showInstant } from '../../texts/dates.ts';
import { type Texts, useTexts } from '../../texts/use-texts.ts';

/** What this account read and did, newest first: the same rows the auditors see. */
export function MyReadsPage(): ReactNode {
  const { t } = useTexts();
  const reads = useInfiniteQuery({
    queryKey: ['my-reads'],
    queryFn: ({ pageParam, signal }) => getJson(addressOf(pageParam), MyReads, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  const entries = reads.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <div className="grid max-w-[72rem] gap-2 px-3 pt-3 pb-8 wide:px-6 wide:pt-4">
      <PageHeading title={t('screen.my-reads')}>{t('screen.my-reads')}</PageHeading>
      <p className="max-w-[44rem] leading-170">{t('my-reads.about')}</p>
      {reads.isPending && <Loading />}
      {reads.isError && <FaultPanel fault={reads.error} onRetry={() => void reads.refetch()} />}
      {reads.data !== undefined && entries.length === 0 && (
        <p className="leading-170">{t('my-reads.empty')}</p>
      )}
      {entries.length > 0 && <Entries entries={entries} />}
      {reads.hasNextPage && (
        <p className="mt-3">
          <Button size="m" disabled={reads.isFetchingNextPage} onClick={() => void reads.fetchNextPage()}>
            {t('my-reads.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Entries({ entries }: { readonly entries: MyReads['entries'] }): ReactNode {
  const { t, lang, pick } = useTexts();
  return (
    <DataTable
      caption={t('screen.my-reads')}
      columns={[
        { name: t('my-reads.column.at'), width: 26 },
        { name: t('my-reads.column.action'), width: 28 },
        { name: t('my-reads.column.subject'), width: 20 },
        { name: t('my-reads.column.purpose'), width: 26 },
      ]}
      rows={entries.map(({ at, action, subject, purpose }, index) => ({
        key: `${at}.${index}`,
        cells: [
          showInstant(at, lang),
          actionName(action, t),
          <bdi key="subject" translate="no" className="font-mono">
            {subject === '' ? '–' : subject}
          </bdi>,
          pick(purpose),
        ],
      }))}
    />
  );
}

function addressOf(before: string): string {
  return before === '' ? '/api/my-reads' : `/api/my-reads?before=${encodeURIComponent(before)}`;
}

function actionName(action: string, t: Texts['t']): string {
  const id = `action.${action}`;
  return isTextId(id) ? t(id) : action;
}
