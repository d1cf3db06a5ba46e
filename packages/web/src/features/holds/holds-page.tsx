import { HoldsView } from '@renkei/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { getJson } from '../../http/api.ts';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { holdsKey } from './holds-key.ts';
import { OneHold } from './one-hold.tsx';

/** Uses paused, for the liaison desk. One shape for every cause; the cause is not here, and cannot be guessed from it. */
export function HoldsPage(): ReactNode {
  const { t } = useTexts();
  const view = useQuery({
    queryKey: holdsKey,
    queryFn: ({ signal }) => getJson('/api/holds', HoldsView, { signal }),
  });
  return (
    <div className="grid max-w-[60rem] gap-2 px-3 pt-3 pb-8 wide:px-6 wide:pt-4">
      <PageHeading title={t('screen.pauses')}>{t('screen.pauses')}</PageHeading>
      <p className="max-w-[44rem] leading-170">{t('pauses.about')}</p>
      {view.isPending && <Loading />}
      {view.isError && <FaultPanel fault={view.error} onRetry={() => void view.refetch()} />}
      {view.data !== undefined && view.data.holds.length === 0 && (
        <section className="mt-4 grid gap-2 border-t border-border py-6 leading-170">
          <h2 className="text-base font-bold">{t('pauses.empty')}</h2>
          <p>{t('pauses.empty-text')}</p>
        </section>
      )}
      {view.data !== undefined && view.data.holds.length > 0 && (
        <>
          <h2 className="mt-4 text-base font-bold">{t('pauses.count', { count: view.data.holds.length })}</h2>
          <ul className="border-t border-border">
            {view.data.holds.map((hold) => (
              <OneHold key={hold.id} hold={hold} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
