import type { BadRowView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../../components/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { figure } from '../figures.ts';
import { badRowCells } from './bad-row-cells.tsx';

/** Rows on paper: the files to correct hold them all. */
const PRINTED = 100;

type Props = {
  readonly rowAt: (index: number) => BadRowView | undefined;
  readonly total: number;
};

/** What a printed page shows of the named rows: the first ones, and that there are more. */
export function PrintedRows({ rowAt, total }: Props): ReactNode {
  const { t } = useTexts();
  const rows = Array.from({ length: Math.min(PRINTED, total) }, (_, index) => rowAt(index)).filter(
    (row) => row !== undefined,
  );
  return (
    <div className="hidden print:block">
      <p className="mb-2">{t('imports.printed', { shown: figure(rows.length), total: figure(total) })}</p>
      <DataTable
        caption={t('imports.bad-rows')}
        columns={[
          { name: t('imports.column.place'), width: 24 },
          { name: t('imports.column.found'), width: 18 },
          { name: t('imports.column.expected'), width: 26 },
          { name: t('imports.column.cure'), width: 32 },
        ]}
        rows={rows.map((row) => ({ key: String(row.position), cells: badRowCells(row) }))}
      />
    </div>
  );
}
