import { BadRowsPage, type BadRowView, type ImportView } from '@renkei/contract';
import { type ReactNode, useCallback, useState } from 'react';
import { FaultPanel } from '../../../components/fault-panel.tsx';
import { Loading } from '../../../components/loading.tsx';
import { Select } from '../../../components/select.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { figure } from '../figures.ts';
import { sumsOf } from '../row-sums.ts';
import { badRowCells } from './bad-row-cells.tsx';
import { partsOfRows } from './row-pages.ts';
import { PrintedRows } from './printed-rows.tsx';
import { type RowPages, useRowPages } from './use-row-pages.ts';
import { VirtualRows } from './virtual-rows.tsx';

const cellsOf = (row: BadRowView | undefined) => (row === undefined ? undefined : badRowCells(row));
const parse = (body: unknown) => BadRowsPage.parse(body);

type Props = {
  readonly of: ImportView;
  /** Only the rows of this file; empty for all. */
  readonly file: string;
  readonly onFile: (file: string) => void;
};

export const namedRowsId = (importId: string): string => `named-rows-${importId}`;

/** Every row that was not kept: where, what stood there, what should, and what the office that wrote it does. */
export function NamedRows({ of, file, onFile }: Props): ReactNode {
  const { t } = useTexts();
  const { namedBefore } = sumsOf(of.files);
  return (
    <div className="mt-6">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h3 id={namedRowsId(of.id)} tabIndex={-1} className="text-base font-bold">
          {t('imports.bad-rows')}
        </h3>
        <span className="text-quiet">{t('imports.bad-rows-count', { count: of.badRows })}</span>
      </div>
      {namedBefore > 0 && (
        <p className="max-w-[44rem] leading-170">{t('imports.bad-rows-before', { count: namedBefore })}</p>
      )}
      {of.badRows === 0 && namedBefore === 0 && <p className="leading-170">{t('imports.bad-rows-none')}</p>}
      {of.badRows > 0 && <Rows key={file} of={of} file={file} onFile={onFile} />}
    </div>
  );
}

function Rows({ of, file, onFile }: Props): ReactNode {
  const { t } = useTexts();
  const [range, setRange] = useState({ first: 0, last: 20 });
  const [part, setPart] = useState(0);
  const pages = useRowPages({ importId: of.id, what: 'bad-rows', file, parse }, range);
  const total = pages.total ?? (file === '' ? of.badRows : 0);
  const parts = partsOfRows(total);
  const { first = 0, count = 0 } = parts[part] ?? {};
  const onShown = useCallback(
    (from: number, to: number) => setRange({ first: first + from, last: first + to }),
    [first],
  );
  return (
    <>
      <div className="screen-only mb-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <FileFilter of={of} file={file} onFile={onFile} />
        {parts.length > 1 && <PartChoice parts={parts} part={part} onPart={setPart} />}
      </div>
      {pages.fault !== null && (
        <div className="mb-3">
          <FaultPanel fault={pages.fault} onRetry={pages.retry} />
        </div>
      )}
      {file !== '' && <OfFile pages={pages} />}
      {count > 0 && (
        <VirtualRows
          key={part}
          label={t('imports.bad-rows')}
          columns={[
            t('imports.column.place'),
            t('imports.column.found'),
            t('imports.column.expected'),
            t('imports.column.cure'),
          ]}
          className="virtual-rows--named"
          count={count}
          offset={first}
          of={total}
          cellsOf={(index) => cellsOf(pages.rowAt(first + index))}
          onShown={onShown}
        />
      )}
      <PrintedRows rowAt={pages.rowAt} total={total} />
    </>
  );
}

/** How many rows the file has, once the node has said so. */
function OfFile({ pages: { total, fault } }: { readonly pages: RowPages<BadRowView> }): ReactNode {
  const { t } = useTexts();
  if (total !== undefined)
    return <p className="mb-2 leading-170">{t('imports.filter-done', { count: total })}</p>;
  return fault === null ? <Loading what={t('imports.bad-rows-loading')} /> : null;
}

function FileFilter({ of, file, onFile }: Props): ReactNode {
  const { t } = useTexts();
  const files = of.files.filter(({ named, state }) => named > 0 || state === 'refused');
  if (files.length < 2) return null;
  return (
    <Select
      label={t('imports.filter-file')}
      className="w-full max-w-md"
      value={file}
      onChange={({ target }) => onFile(target.value)}
      options={[
        { value: '', label: t('imports.filter-all') },
        ...files.map((each) => ({ value: each.file, label: each.file })),
      ]}
    />
  );
}

type PartProps = {
  readonly parts: readonly { readonly first: number; readonly count: number }[];
  readonly part: number;
  readonly onPart: (part: number) => void;
};

function PartChoice({ parts, part, onPart }: PartProps): ReactNode {
  const { t } = useTexts();
  return (
    <Select
      label={t('imports.part')}
      className="w-full max-w-60"
      value={String(part)}
      onChange={({ target }) => onPart(Number(target.value))}
      options={parts.map(({ first, count }, at) => ({
        value: String(at),
        label: t('imports.part-rows', { from: figure(first + 1), to: figure(first + count) }),
      }))}
    />
  );
}
