import type { ReactNode } from 'react';

type Column = {
  readonly name: string;
  /** Figures stand at the end of their cell. */
  readonly figures?: boolean;
  /** Share of the width in per cent; equal shares where none is given. */
  readonly width?: number;
};

type Props = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/**
 * A small table whose first cell names the row. Where it has no room, each row becomes a block with the column's name
 * before each value (queue rows and compare tables have their own).
 */
export function DataTable({ caption, columns, rows }: Props): ReactNode {
  return (
    <table className="data w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, figures, width }) => (
            <th
              key={name}
              scope="col"
              className={figures === true ? 'figures' : undefined}
              style={width === undefined ? undefined : { width: `${width}%` }}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td
                key={columns[at + 1]?.name ?? at}
                data-column={columns[at + 1]?.name}
                className={columns[at + 1]?.figures === true ? 'figures' : undefined}
              >
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
