import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { changeSettings } from '../../session/settings.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { QueueFilters } from './queue-filters.tsx';
import type { QueueSearch } from './queue-search.ts';

type Props = { readonly search: QueueSearch; readonly places: readonly string[] };

export function QueueFilterColumn({ search, places }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <section aria-labelledby="filters" className="screen-only border-e border-line p-4">
      <div className="mb-3 flex items-center justify-between">
        <h2 id="filters" className="text-base font-bold">
          {t('queue.filters')}
        </h2>
        <Button variant="plain" onClick={() => changeSettings({ filters: false })}>
          {t('common.close')}
        </Button>
      </div>
      <QueueFilters search={search} places={places} />
    </section>
  );
}
