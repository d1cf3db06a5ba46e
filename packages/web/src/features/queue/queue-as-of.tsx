import type { QueuePage } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { showInstant } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { QueueSearch } from './queue-search.ts';
import { useNewerPage } from './use-newer-page.ts';

type Props = { readonly search: QueueSearch; readonly page: QueuePage };

/** As of when the list was read, and whether a newer one exists. It never changes by itself. */
export function QueueAsOf({ search, page }: Props): ReactNode {
  const { t, lang } = useTexts();
  const { newer, show } = useNewerPage(search, page);
  return (
    <p className="ms-auto flex flex-wrap items-center justify-end gap-x-4 text-quiet">
      {t('common.as-of', { instant: showInstant(page.asOf, lang) })}
      <output className="contents">
        {newer.kind !== 'none' && (
          <Button variant="plain" className="screen-only" onClick={show}>
            {newer.kind === 'rows' ? t('queue.newer-rows', { count: newer.count }) : t('queue.newer')}
          </Button>
        )}
      </output>
    </p>
  );
}
