import type { QueuePage } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { changeSettings } from '../../session/settings.ts';
import { useFull } from '../../shell/use-media.ts';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { QueueFilters } from './queue-filters.tsx';
import type { QueueSearch } from './queue-search.ts';
import { useNewerPage } from './use-newer-page.ts';

type Props = { readonly search: QueueSearch; readonly page: QueuePage; readonly filtersBeside: boolean };

/** As of when, whether newer exists, and the way to the filters where they do not stand beside. */
export function QueueTop({ search, page, filtersBeside }: Props): ReactNode {
  const { t } = useTexts();
  const [drawer, setDrawer] = useState(false);
  const full = useFull();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2">
      {!filtersBeside && (
        <Button
          className="screen-only"
          aria-expanded={full ? false : undefined}
          aria-haspopup={full ? undefined : 'dialog'}
          onClick={() => (full ? changeSettings({ filters: true }) : setDrawer(true))}
        >
          <Icon name="filter" />
          {t('queue.filters')}
        </Button>
      )}
      <AsOf search={search} page={page} />
      <DialogFrame title={t('queue.filters')} isOpen={drawer} onClose={() => setDrawer(false)} drawer>
        <QueueFilters search={search} places={page.places} onApplied={() => setDrawer(false)} />
      </DialogFrame>
    </div>
  );
}

function AsOf({ search, page }: { readonly search: QueueSearch; readonly page: QueuePage }): ReactNode {
  const { t, lang } = useTexts();
  const { newer, show } = useNewerPage(search, page);
  return (
    <p className="ms-auto flex flex-wrap items-center justify-end gap-x-4 text-quiet">
      {t('common.as-of', { instant: showInstant(page.asOf, lang) })}
      <span role="status" className="contents">
        {newer.kind !== 'none' && (
          <Button variant="plain" className="screen-only" onClick={show}>
            {newer.kind === 'rows' ? t('queue.newer-rows', { count: newer.count }) : t('queue.newer')}
          </Button>
        )}
      </span>
    </p>
  );
}
