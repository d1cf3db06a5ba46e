import { type QueuePage, type QueueRow } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { useTexts } from '../../texts/use-texts.ts';
import {
  DueCell,
  EmployerCell,
  ExplanationsCell,
  HolderCell,
  LeavesCell,
  QuestionCell,
  SinceCell,
  StateCell,
} from './queue-cells.tsx';
import { toggle, toggleAll } from './queue-list-state.ts';
import type { RowsProps } from './queue-list.tsx';
import type { QueueSearch } from './queue-search.ts';
import { rowLinkId } from './use-queue-keys.ts';

type Props = RowsProps & { readonly sort: QueuePage['query']['sort']; readonly search: QueueSearch };

/** A real table of fifty rows: browser search, readers and print find everything. */
export function QueueTable({ page, state, change, takeBack, sort, search }: Props): ReactNode {
  const { t } = useTexts();
  const references = page.rows.map(({ reference }) => reference);
  const chosen = references.filter((reference) => state.selected.has(reference)).length;
  const view = t(`queue.view.${search.view ?? 'all-open'}`);
  const outTray = search.view === 'out-tray';
  return (
    <table className="queue w-full table-fixed border-collapse text-start">
      <caption className="sr-only">{t('queue.caption', { view, sort: t(`queue.sort.${sort}`) })}</caption>
      <thead>
        <tr>
          <th scope="col" className="c-x screen-only">
            <input
              type="checkbox"
              aria-label={t('queue.select-all')}
              checked={chosen === references.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosen > 0 && chosen < references.length;
              }}
              onChange={() => change(toggleAll(state, references))}
            />
          </th>
          <th scope="col" className="c-ref">
            {t('queue.column.reference')}
          </th>
          <th scope="col">{t('queue.column.question')}</th>
          <Sorted column="employer" sort={sort} />
          {outTray ? (
            <th scope="col" className="c-leaves">
              {t('queue.column.leaves')}
            </th>
          ) : (
            <>
              <th scope="col" className="c-since">
                {t('queue.column.since')}
              </th>
              <th scope="col" className="c-exp">
                {t('queue.column.explanations')}
              </th>
            </>
          )}
          <Sorted column="due" sort={sort} />
          <th scope="col" className="c-state">
            {t('queue.column.state')}
          </th>
          <th scope="col" className="c-by">
            {t('queue.column.holder')}
          </th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <Row key={row.reference} {...{ row, page, state, change, takeBack, outTray }} />
        ))}
      </tbody>
    </table>
  );
}

function Sorted({
  column,
  sort,
}: {
  column: 'employer' | 'due';
  sort: QueuePage['query']['sort'];
}): ReactNode {
  const { t } = useTexts();
  return (
    <th scope="col" className={`c-${column}`} aria-sort={sort === column ? 'ascending' : undefined}>
      {t(`queue.column.${column}`)}
      {sort === column && <span className="ms-2 font-normal">{t(`queue.column.sorted.${column}`)}</span>}
    </th>
  );
}

type RowProps = RowsProps & { readonly row: QueueRow; readonly outTray: boolean };

function Row({ row, page, state, change, takeBack, outTray }: RowProps): ReactNode {
  const { t } = useTexts();
  const { reference } = row;
  const current = state.current === reference;
  return (
    <tr
      aria-selected={state.selected.has(reference) || undefined}
      className={classNames(current && 'current')}
      onFocus={() => {
        if (!current) change({ ...state, current: reference });
      }}
    >
      <td className="c-x screen-only">
        <input
          type="checkbox"
          aria-label={t('queue.select-row', { reference })}
          checked={state.selected.has(reference)}
          onChange={() => change({ ...toggle(state, reference), current: reference })}
        />
      </td>
      <th scope="row">
        <Link
          id={rowLinkId(reference)}
          to="/findings/$reference"
          params={{ reference }}
          className="ref inline-block py-1"
        >
          {reference}
        </Link>
      </th>
      <QuestionCell row={row} />
      <EmployerCell row={row} />
      {outTray ? (
        <LeavesCell row={row} takeBack={takeBack} />
      ) : (
        <>
          <SinceCell row={row} />
          <ExplanationsCell row={row} />
        </>
      )}
      <DueCell row={row} today={page.today} />
      <StateCell row={row} outTray={outTray} />
      <HolderCell row={row} />
    </tr>
  );
}
