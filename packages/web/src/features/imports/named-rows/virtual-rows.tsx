import { type ReactNode, useRef } from 'react';
import { classNames } from '../../../components/class-names.ts';
import { roles } from '../../../components/stacked-table-roles.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

type Props = {
  readonly label: string;
  readonly columns: readonly string[];
  /** The class that gives the columns their widths where there is room for a table. */
  readonly className?: string;
  /** Rows in this table, the place of its first one among all, and how many there are in all. */
  readonly count: number;
  readonly offset?: number;
  readonly of: number;
  /** The cells of a row, the first one naming it; undefined while they are not here yet. */
  readonly cellsOf: (index: number) => readonly ReactNode[] | undefined;
  readonly onShown: (first: number, last: number) => void;
};

/**
 * A table of any length: only the rows in sight are in the page, and each says which of how many it is. Arrows, Page,
 * Home and End move from row to row, and the focus goes along.
 */
export function VirtualRows(props: Props): ReactNode {
  const { label, columns, className, count, offset = 0, of, cellsOf, onShown } = props;
  const region = useRef<HTMLTableElement>(null);
  const { items, height, measure, head, current, inside } = useVirtualRows({ region, count, onShown });
  return (
    <table
      ref={region}
      {...roles.table}
      aria-label={label}
      aria-rowcount={of + 1}
      className={classNames('virtual-rows screen-only', className)}
    >
      <Head columns={columns} />
      <tbody {...roles.rowgroup} style={{ height }}>
        {items.map(({ index, start }) => (
          <tr
            key={index}
            ref={measure}
            data-index={index}
            {...roles.row}
            aria-rowindex={offset + index + 2}
            tabIndex={index === current ? 0 : -1}
            className={inside && index === current ? 'current' : undefined}
            style={{ transform: `translateY(${start - head}px)` }}
          >
            <Cells columns={columns} cells={cellsOf(index)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ columns }: Pick<Props, 'columns'>): ReactNode {
  return (
    <thead {...roles.rowgroup}>
      <tr {...roles.row} aria-rowindex={1}>
        {columns.map((name) => (
          <th key={name} scope="col" {...roles.columnheader}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type CellsProps = {
  readonly columns: readonly string[];
  readonly cells: readonly ReactNode[] | undefined;
};

function Cells({ columns: [first = '', ...others], cells }: CellsProps): ReactNode {
  const { t } = useTexts();
  const waiting = <span className="text-quiet">…</span>;
  return (
    <>
      <th scope="row" {...roles.rowheader} data-column={first}>
        {cells === undefined ? <span className="text-quiet">{t('imports.row-loading')}</span> : cells[0]}
      </th>
      {others.map((name, at) => (
        <td key={name} {...roles.cell} data-column={name}>
          <span>{cells === undefined ? waiting : cells[at + 1]}</span>
        </td>
      ))}
    </>
  );
}
