import { ProtectionChecks } from '@renkei/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.tsx';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { getJson } from '../../http/api.ts';
import { PageHeading } from '../../shell/page-heading.tsx';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';

/** Who asked that somebody be looked after. Nobody outside this workspace can see that it was asked. */
export function ProtectionPage(): ReactNode {
  const { t } = useTexts();
  const view = useQuery({
    queryKey: ['protection-checks'],
    queryFn: ({ signal }) => getJson('/api/protection-checks', ProtectionChecks, { signal }),
  });
  return (
    <div className="grid max-w-[64rem] gap-2 px-3 pt-4 pb-8 wide:px-6">
      <PageHeading title={t('protection.tab-title')}>{t('screen.protection')}</PageHeading>
      <p className="max-w-[44rem] leading-170">{t('protection.about')}</p>
      {view.isPending && <Loading />}
      {view.isError && <FaultPanel fault={view.error} onRetry={() => void view.refetch()} />}
      {view.data !== undefined && view.data.requests.length === 0 && (
        <section className="mt-4 grid gap-2 border-t border-border py-6 leading-170">
          <h2 className="text-base font-bold">{t('protection.empty')}</h2>
          <p>{t('protection.empty-text')}</p>
        </section>
      )}
      {view.data !== undefined && view.data.requests.length > 0 && <Requests requests={view.data.requests} />}
    </div>
  );
}

function Requests({ requests }: { readonly requests: ProtectionChecks['requests'] }): ReactNode {
  const { t, lang, pick } = useTexts();
  return (
    <DataTable
      caption={t('screen.protection')}
      columns={[
        { name: t('protection.column.reference'), width: 14 },
        { name: t('protection.column.note') },
        { name: t('protection.column.asked-at'), width: 24 },
        { name: t('protection.column.asked-by'), width: 16 },
      ]}
      rows={requests.map(({ id, reference, note, askedAt, askedBy }) => ({
        key: id,
        cells: [
          <span key="reference" className="ref">
            {reference}
          </span>,
          note === '' ? t('protection.no-note') : note,
          showInstant(askedAt, lang),
          <bdi key="by" translate="no">
            {pick(askedBy)}
          </bdi>,
        ],
      }))}
    />
  );
}
