import { ImportsView } from '@renkei/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultPanel } from '../../components/fault-panel.tsx';
import { Loading } from '../../components/loading.tsx';
import { getJson } from '../../http/api.ts';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { BadRows } from './bad-rows.tsx';
import { BlankedCells } from './blanked-cells.tsx';
import { CoverageList } from './coverage-list.tsx';
import { OneImport } from './one-import.tsx';

/** What came in: nothing may be lost in silence. Rows read = rows kept + rows named. */
export function ImportsPage(): ReactNode {
  const { t } = useTexts();
  const view = useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => getJson('/api/imports', ImportsView, { signal }),
  });
  return (
    <div className="grid max-w-[72rem] gap-2 px-3 pt-3 pb-8 wide:px-6 wide:pt-4">
      <PageHeading title={t('screen.imports')}>{t('screen.imports')}</PageHeading>
      <p className="max-w-[44rem] leading-170">{t('imports.about')}</p>
      {view.isPending && <Loading what={t('imports.loading')} />}
      {view.isError && <FaultPanel fault={view.error} onRetry={() => void view.refetch()} />}
      {view.data !== undefined && <Contents view={view.data} />}
    </div>
  );
}

function Contents({ view }: { readonly view: ImportsView }): ReactNode {
  const { t } = useTexts();
  if (view.imports.length === 0) {
    return (
      <section className="mt-4 grid max-w-2xl gap-2 border-t border-border py-6 leading-170">
        <h2 className="text-base font-bold">{t('imports.empty')}</h2>
        <p>{t('imports.empty-text')}</p>
      </section>
    );
  }
  return (
    <>
      {view.imports.map((each) => (
        <OneImport key={each.id} of={each} />
      ))}
      <CoverageList coverage={view.coverage} />
      <BadRows badRows={view.badRows} />
      <BlankedCells cells={view.blankedCells} />
    </>
  );
}
