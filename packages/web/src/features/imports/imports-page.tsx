import { BadRowsPage, BlankedCellsPage, ImportsView } from '@renkei/contract';
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
      {view.imports.map(({ id }) => (
        <Named key={id} importId={id} />
      ))}
    </>
  );
}

/** The first named rows and blanked cells of one import. */
function Named({ importId }: { readonly importId: string }): ReactNode {
  const rows = useQuery({
    queryKey: ['imports', importId, 'bad-rows'],
    queryFn: ({ signal }) =>
      getJson(`/api/imports/${importId}/bad-rows?from=1&limit=200`, BadRowsPage, { signal }),
  });
  const cells = useQuery({
    queryKey: ['imports', importId, 'blanked'],
    queryFn: ({ signal }) =>
      getJson(`/api/imports/${importId}/blanked?from=1&limit=200`, BlankedCellsPage, { signal }),
  });
  if (rows.data === undefined || cells.data === undefined) return null;
  if (rows.data.total === 0 && cells.data.total === 0) return null;
  return (
    <>
      <BadRows badRows={rows.data} />
      <BlankedCells cells={cells.data.cells} />
    </>
  );
}
