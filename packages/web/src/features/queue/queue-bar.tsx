import { type QueuePage, queueSorts } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/status-message.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FiltersButton } from './filters-button.tsx';
import { filtersOf, searchWith } from './filter-values.ts';
import { nothingSelected, type QueueListState, selectedIn } from './queue-list-state.ts';
import { QueuePager } from './queue-pager.tsx';
import { exactly, type QueueSearch } from './queue-search.ts';

type Props = {
  readonly search: QueueSearch;
  readonly page: QueuePage;
  readonly state: QueueListState;
  readonly change: (state: QueueListState) => void;
  readonly filtersBeside: boolean;
};

/** Over the rows: what is selected or, with nothing selected, in which order; and where in the list this page stands. */
export function QueueBar({ search, page, state, change, filtersBeside }: Props): ReactNode {
  const selected = selectedIn(
    state,
    page.rows.map(({ reference }) => reference),
  );
  if (filtersBeside && page.rows.length === 0) return null;
  return (
    <div className="flex min-h-12 print:min-h-4 flex-wrap items-center gap-x-4 gap-y-1 max-wide:py-2">
      {!filtersBeside && <FiltersButton search={search} places={page.places} />}
      {selected.length > 0 ? (
        <Selected
          references={selected}
          onClear={() => change({ ...nothingSelected, current: state.current })}
        />
      ) : (
        page.rows.length > 0 && <Sorts search={search} />
      )}
      <QueuePager search={search} page={page} />
    </div>
  );
}

function Selected({
  references,
  onClear,
}: {
  references: readonly string[];
  onClear: () => void;
}): ReactNode {
  const { t } = useTexts();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(references.join('\n'));
    announce(t('queue.copied', { count: references.length }));
  };
  return (
    <div className="screen-only flex flex-wrap items-center gap-2">
      <b>{t('queue.selected', { count: references.length })}</b>
      {window.isSecureContext && <Button onClick={() => void copy()}>{t('queue.copy')}</Button>}
      <Button variant="plain" onClick={onClear}>
        {t('queue.unselect')}
      </Button>
    </div>
  );
}

/** Never by probability. */
function Sorts({ search }: { readonly search: QueueSearch }): ReactNode {
  const { t } = useTexts();
  const sorted = search.sort ?? 'due';
  return (
    <nav aria-label={t('queue.sort')} className="screen-only flex flex-wrap items-center gap-x-3">
      <span aria-hidden="true" className="text-quiet">
        {t('queue.sort')}
      </span>
      {queueSorts.map((sort) => (
        <Link
          key={sort}
          to="/findings"
          search={{ ...searchWith({ ...search, sort }, filtersOf(search)) }}
          aria-current={sort === sorted ? 'true' : undefined}
          activeOptions={exactly}
          className="inline-flex min-h-8 items-center [&[aria-current]]:font-bold [&[aria-current]]:text-text [&[aria-current]]:no-underline max-wide:min-h-11"
        >
          {t(`queue.sort.${sort}`)}
        </Link>
      ))}
    </nav>
  );
}
