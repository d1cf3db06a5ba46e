import type { QueuePage } from '@renkei/contract';
import { type ReactNode, useState } from 'react';
import { useRoomForTable } from '../../shell/use-media.ts';
import { QueueBar } from './queue-bar.tsx';
import { QueueCards } from './queue-cards.tsx';
import { QueueChips } from './queue-chips.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { nothingSelected, type QueueListState } from './queue-list-state.ts';
import { QueuePager } from './queue-pager.tsx';
import type { QueueSearch } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';
import { useQueueKeys } from './use-queue-keys.ts';
import { useTakeBack } from './use-take-back.ts';

type Props = { readonly search: QueueSearch; readonly page: QueuePage; readonly filtersBeside: boolean };

/** What the rows, as table or cards, are given. */
export type RowsProps = {
  readonly page: QueuePage;
  readonly state: QueueListState;
  readonly change: (state: QueueListState) => void;
  readonly takeBack: (reference: string) => void;
};

export function QueueList({ search, page, filtersBeside }: Props): ReactNode {
  const [state, change] = useState(nothingSelected);
  const takeBack = useTakeBack();
  const table = useRoomForTable();
  const references = page.rows.map(({ reference }) => reference);
  useQueueKeys({ state, change, references, takeBack: () => takeBack.run() });
  const rows: RowsProps = { page, state, change, takeBack: takeBack.run };
  return (
    <>
      <QueueBar {...{ search, page, state, change, filtersBeside }} />
      <QueueChips search={search} />
      {page.rows.length === 0 ? (
        <QueueEmpty search={search} page={page} />
      ) : table ? (
        <QueueTable {...rows} sort={search.sort ?? 'due'} search={search} />
      ) : (
        <QueueCards {...rows} />
      )}
      <QueuePager search={search} page={page} long />
    </>
  );
}
