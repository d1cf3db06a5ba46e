import type { ImportsView } from '@renkei/contract';
import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CoverageList } from './coverage-list.tsx';
import { ImportItem } from './import-item.tsx';
import { ImportsAsOf } from './imports-as-of.tsx';
import { importsQuery, isLive } from './imports-query.ts';
import { sending } from './sending/page-sender.ts';
import { SendFiles } from './sending/send-files.tsx';

type List = { readonly pages: readonly ImportsView[] };

/** What came in, is it whole, what must go back, and is anything new. Rows read = rows kept + rows named. */
export function ImportsPage(): ReactNode {
  const { t } = useTexts();
  const view = useInfiniteQuery(importsQuery);
  const newest = view.data?.pages[0];
  return (
    <div className="max-w-[72rem] px-3 pt-3 pb-8 wide:px-6 wide:pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <PageHeading title={t('screen.imports')}>{t('screen.imports')}</PageHeading>
        {newest !== undefined && <ImportsAsOf shown={newest} readAt={view.dataUpdatedAt} />}
      </div>
      <p className="mt-1 max-w-[44rem] leading-170">{t('imports.about')}</p>
      <SendFiles />
      {view.isPending && <Loading what={t('imports.loading')} />}
      {view.isError && (
        <div className="mt-6">
          <FaultPanel fault={view.error} onRetry={() => void view.refetch()} />
        </div>
      )}
      {view.data !== undefined && <Contents list={view.data} view={view} />}
    </div>
  );
}

function Contents({ list, view }: { readonly list: List; readonly view: UseInfiniteQueryResult }): ReactNode {
  const { t } = useTexts();
  const isSending = sending.use() !== null;
  const imports = list.pages.flatMap((page) => page.imports);
  if (imports.length === 0 && isSending) return null;
  if (imports.length === 0) {
    return (
      <section className="mt-6 grid max-w-2xl gap-2 border-t border-border py-6 leading-170">
        <h2 className="text-base font-bold">{t('imports.empty')}</h2>
        <p>{t('imports.empty-text')}</p>
      </section>
    );
  }
  return (
    <>
      {imports.map((each, at) => (
        <ImportItem key={each.id} of={each} opened={at === 0 || isLive(each.stage)} />
      ))}
      {view.hasNextPage && (
        <p className="screen-only mt-4">
          <Button size="m" disabled={view.isFetchingNextPage} onClick={() => void view.fetchNextPage()}>
            {t('imports.older')}
          </Button>
        </p>
      )}
      <CoverageList coverage={list.pages[0]?.coverage ?? []} />
    </>
  );
}
