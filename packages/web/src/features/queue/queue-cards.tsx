import type { QueueRow } from '@renkei/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { StateWord } from '../../components/state-word.tsx';
import { showDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Holder } from './queue-cells.tsx';
import { toggle } from './queue-list-state.ts';
import type { RowsProps } from './queue-list.tsx';
import { dueWords } from './row-words.ts';
import { isMineToTakeBack } from './take-back.ts';
import { TimeLeft } from './time-left.tsx';
import { rowLinkId } from './use-queue-keys.ts';

/** The same rows where a table has no room: what to check, employer, due, state. Same keys. */
export function QueueCards(props: RowsProps): ReactNode {
  return (
    <ul className="border-t border-border">
      {props.page.rows.map((row) => (
        <Card key={row.reference} row={row} {...props} />
      ))}
    </ul>
  );
}

function Card({ row, page, state, change, takeBack }: RowsProps & { readonly row: QueueRow }): ReactNode {
  const { t } = useTexts();
  const { reference } = row;
  const selected = state.selected.has(reference);
  const current = state.current === reference;
  return (
    <li
      className={classNames(
        'grid grid-cols-[32px_minmax(0,1fr)] gap-x-2 border-b border-line py-3 leading-150',
        selected && 'bg-tint',
        current && 'shadow-[inset_3px_0_0_var(--action)]',
      )}
    >
      <label className="screen-only grid size-11 -translate-x-1 -translate-y-2.5 place-content-center">
        <span className="sr-only">{t('queue.select-row', { reference })}</span>
        <input
          type="checkbox"
          checked={selected}
          onChange={() => change({ ...toggle(state, reference), current: reference })}
        />
      </label>
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Link
            id={rowLinkId(reference)}
            to="/findings/$reference"
            params={{ reference }}
            onFocus={() => {
              if (!current) change({ ...state, current: reference });
            }}
            className="ref inline-flex min-h-6 items-center text-base"
          >
            {reference}
          </Link>
          <StateWord state={row.state} readingNow={row.takenBy?.readingNow === true && !row.takenBy.me} />
        </div>
        <CardWords row={row} today={page.today} />
        {row.leavesAt !== null && row.state === 'out-tray' && (
          <div className="flex items-center gap-4">
            <TimeLeft leavesAt={row.leavesAt} />
            {isMineToTakeBack(row) && (
              <Button onClick={() => takeBack(reference)} aria-label={t('queue.take-back-of', { reference })}>
                {t('queue.take-back')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function CardWords({ row, today }: { readonly row: QueueRow; readonly today: string }): ReactNode {
  const { t, lang, pick } = useTexts();
  const { left, late, age } = dueWords(row, today, t);
  const due = showDay(row.dueOn, lang, { year: false, weekday: true });
  if (row.state === 'paused') {
    return (
      <>
        <p className="text-base">{t('queue.paused-ask')}</p>
        <p>
          {t('queue.card.due')} <b>{due}</b> <span className="text-quiet">{t('queue.paused-clock')}</span>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="text-base">{pick(row.question)}</p>
      <p className="text-quiet">
        {row.employer !== null && <bdi translate="no">{row.employer}</bdi>}
        {row.place !== null && <span className="ms-3">{row.place}</span>}
      </p>
      <p>
        {t('queue.card.due')} <b>{due}</b>{' '}
        <span className={late && row.state !== 'closed' ? 'text-warning' : 'text-quiet'}>{left}</span>
        <span className="text-quiet">
          {t('queue.separator')}
          {age}
        </span>
      </p>
      <p className="flex flex-wrap gap-x-4 text-quiet">
        {row.workSince !== null && (
          <span>{t('queue.card.since', { day: showDay(row.workSince, lang, { weekday: false }) })}</span>
        )}
        {row.explanations !== null && <span>{t('queue.card.explanations', row.explanations)}</span>}
        {row.blind && <span>{t('queue.before-comparing')}</span>}
        <span>
          {t('queue.card.holder')} <Holder row={row} />
        </span>
      </p>
    </>
  );
}
