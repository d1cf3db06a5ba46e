import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { changeSettings } from '../../session/settings.ts';
import { useFull } from '../../shell/use-media.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { QueueFilters } from './queue-filters.tsx';
import type { QueueSearch } from './queue-search.ts';

type Props = { readonly search: QueueSearch; readonly places: readonly string[] };

/** Brings the filters back: beside the table where there is room, in a drawer elsewhere. */
export function FiltersButton({ search, places }: Props): ReactNode {
  const { t } = useTexts();
  const [drawer, setDrawer] = useState(false);
  const full = useFull();
  return (
    <>
      <Button
        className="screen-only"
        aria-haspopup={full ? undefined : 'dialog'}
        onClick={() => (full ? changeSettings({ filters: true }) : setDrawer(true))}
      >
        <Icon name="filter" />
        {t('queue.filters')}
      </Button>
      <DialogFrame title={t('queue.filters')} isOpen={drawer} onClose={() => setDrawer(false)} drawer>
        <QueueFilters search={search} places={places} onApplied={() => setDrawer(false)} />
      </DialogFrame>
    </>
  );
}
