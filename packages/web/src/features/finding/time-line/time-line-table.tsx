import type { ReactNode } from 'react';
import { roles } from '../../../components/stacked-table-roles.ts';
import { classNames } from '../../../components/class-names.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { usePlaceWords } from '../place-words.ts';
import { BracketMark } from './bracket-mark.tsx';
import type { Entry } from './entries.ts';
import { useEntryWords } from './use-entry-words.ts';
import type { TimeLineState } from './use-time-line.ts';

const columns = ['days', 'lane', 'what', 'source'] as const;
const widths = { days: 'w-52', lane: 'w-32', what: '', source: 'w-48' } as const;

/** The same entries as the picture, in the same words and order; at 390 px the rows are read as a list of events. */
export function TimeLineTable({ line }: { readonly line: TimeLineState }): ReactNode {
  const { t } = useTexts();
  return (
    <table {...roles.table} className="mt-4 w-full table-fixed max-wide:block">
      <caption className="pb-1 text-start font-bold max-wide:block max-wide:text-base">
        {t('finding.line.table', { count: line.entries.length })}
      </caption>
      <thead className="max-wide:sr-only">
        <tr {...roles.row} className="text-[.8125rem] text-quiet">
          {columns.map((column) => (
            <th
              key={column}
              {...roles.columnheader}
              scope="col"
              className={classNames('border-b border-border py-1.5 pe-3', widths[column])}
            >
              {t(`finding.line.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-wide:block">
        {line.entries.map((entry) => (
          <Row key={entry.id} entry={entry} current={entry.id === line.current} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, current }: { readonly entry: Entry; readonly current: boolean }): ReactNode {
  const words = useEntryWords();
  const place = usePlaceWords();
  const cell = 'border-b border-line py-1.5 pe-3 align-top leading-150 max-wide:border-0 max-wide:p-0';
  const right = 'max-wide:col-start-2';
  return (
    <tr
      {...roles.row}
      className={classNames(
        'max-wide:grid max-wide:grid-cols-[6.5rem_minmax(0,1fr)] max-wide:gap-x-2.5 max-wide:border-b max-wide:border-line max-wide:py-2',
        current && 'bg-tint',
      )}
    >
      <td {...roles.cell} className={classNames(cell, 'max-wide:row-span-3 max-wide:text-quiet')}>
        {words.days(entry)}
      </td>
      <td
        {...roles.cell}
        className={classNames(cell, right, 'max-wide:order-2 max-wide:text-[.8125rem] max-wide:text-quiet')}
      >
        {words.lane(entry)}
      </td>
      <td {...roles.cell} className={classNames(cell, right, 'max-wide:order-1')}>
        {words.label(entry)}
        {entry.lane !== null && (
          <span className="flex flex-wrap items-center gap-x-2 text-[.8125rem] text-quiet">
            {words.kind(entry)}
            {entry.marks.map((mark) => (
              <BracketMark key={mark} mark={mark} />
            ))}
          </span>
        )}
      </td>
      <td {...roles.cell} className={classNames(cell, right, 'text-[.8125rem] text-quiet max-wide:order-3')}>
        {entry.place === null ? '' : place(entry.place)}
      </td>
    </tr>
  );
}
