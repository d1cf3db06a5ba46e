import type { QueuePage } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '../../components/button-class.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { emptyReason } from './empty-reason.ts';
import { noFilters, searchWith } from './filter-values.ts';
import { exactly, type QueueSearch } from './queue-search.ts';

/** Why there is nothing, and where to go on. */
export function QueueEmpty({
  search,
  page,
}: {
  readonly search: QueueSearch;
  readonly page: QueuePage;
}): ReactNode {
  const { t } = useTexts();
  const reason = emptyReason(page);
  return (
    <section className="grid max-w-2xl gap-2 py-6 leading-170">
      <h2 className="text-base font-bold">{t(`queue.empty.${reason}`)}</h2>
      <p>{t(`queue.empty.${reason}-text`)}</p>
      <p className="mt-2">
        <WayOn search={search} reason={reason} />
      </p>
    </section>
  );
}

function WayOn({
  search,
  reason,
}: {
  search: QueueSearch;
  reason: ReturnType<typeof emptyReason>;
}): ReactNode {
  const { t } = useTexts();
  const look = buttonClass({ variant: 'outline', size: 'm' });
  switch (reason) {
    case 'nothing-arrived':
      return (
        <Link to="/imports" className={look}>
          {t('queue.empty.to-imports')}
        </Link>
      );
    case 'all-done':
      return search.view === 'unassigned' ? (
        <Link to="/findings" activeOptions={exactly} className={look}>
          {t('queue.empty.to-all')}
        </Link>
      ) : (
        <Link
          to="/findings"
          activeOptions={exactly}
          search={{ view: 'unassigned', sort: 'oldest' }}
          className={look}
        >
          {t('queue.empty.to-unassigned')}
        </Link>
      );
    case 'filters-hide':
    case 'not-found':
      return (
        <Link to="/findings" activeOptions={exactly} search={searchWith(search, noFilters)} className={look}>
          {t('queue.chip.clear')}
        </Link>
      );
  }
}
