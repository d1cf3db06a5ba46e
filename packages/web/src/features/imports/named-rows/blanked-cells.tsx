import { BlankedCellsPage, type ImportView } from '@renkei/contract';
import { type ReactNode, useCallback, useState } from 'react';
import { FaultPanel } from '../../../components/fault-panel.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { sumsOf } from '../row-sums.ts';
import { RowPlace } from './row-place.tsx';
import { PART_ROWS } from './row-pages.ts';
import { useRowPages } from './use-row-pages.ts';
import { VirtualRows } from './virtual-rows.tsx';

type Cell = BlankedCellsPage['cells'][number];

function parse(body: unknown) {
  const { total, cells } = BlankedCellsPage.parse(body);
  return { total, rows: cells };
}

/** Cells whose contents were blanked while the bytes were read. The place is named, the value is nowhere. */
export function BlankedCells({ of }: { readonly of: ImportView }): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { blankedBefore } = sumsOf(of.files);
  const about =
    of.blankedCells === 0 && blankedBefore === 0 ? 'imports.blanked-none' : 'imports.blanked-about';
  return (
    <div className="mt-6">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h3 className="text-base font-bold">{t('imports.blanked')}</h3>
        <span className="text-quiet">{t('imports.blanked-count', { count: of.blankedCells })}</span>
      </div>
      <p className="max-w-[44rem] leading-170">
        {t(about)}
        {blankedBefore > 0 && ` ${t('imports.blanked-before', { count: blankedBefore })}`}
      </p>
      {of.blankedCells > 0 && (
        <details className="screen-only mt-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className="mb-2 inline-flex min-h-8 cursor-pointer items-center text-action underline max-wide:min-h-11">
            {t('imports.blanked-places')}
          </summary>
          {open && <Places of={of} />}
        </details>
      )}
    </div>
  );
}

function Places({ of }: { readonly of: ImportView }): ReactNode {
  const { t } = useTexts();
  const [range, setRange] = useState({ first: 0, last: 20 });
  // Places alone: what lies beyond one part is in the counts by file.
  const total = Math.min(of.blankedCells, PART_ROWS);
  const pages = useRowPages({ importId: of.id, what: 'blanked', parse }, range);
  const onShown = useCallback((first: number, last: number) => setRange({ first, last }), []);
  return (
    <>
      {pages.fault !== null && <FaultPanel fault={pages.fault} onRetry={pages.retry} />}
      <VirtualRows
        label={t('imports.blanked')}
        columns={[t('imports.column.place')]}
        count={total}
        of={of.blankedCells}
        cellsOf={(index) => cellsOf(pages.rowAt(index))}
        onShown={onShown}
      />
    </>
  );
}

function cellsOf(cell: Cell | undefined): readonly ReactNode[] | undefined {
  if (cell === undefined) return undefined;
  const { file, line, column, columnName } = cell;
  return [<RowPlace key="place" file={file} line={line} column={column} name={columnName} />];
}
