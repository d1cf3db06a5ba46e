import type { BadRowsPage } from '@renkei/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.tsx';
import { Section } from '../../components/section.tsx';
import { useTexts } from '../../texts/use-texts.ts';

/** Every row that was not kept: where, what stood there, what should, and what the office that wrote it does. */
export function BadRows({ badRows }: { readonly badRows: BadRowsPage }): ReactNode {
  const { t, pick } = useTexts();
  const { rows, total } = badRows;
  return (
    <Section title={t('imports.bad-rows')} aside={t('imports.bad-rows-shown', { shown: rows.length, total })}>
      {rows.length === 0 ? (
        <p className="leading-170">{t('imports.bad-rows-none')}</p>
      ) : (
        <DataTable
          caption={t('imports.bad-rows')}
          columns={[
            { name: t('imports.column.place'), width: 24 },
            { name: t('imports.column.found'), width: 20 },
            { name: t('imports.column.expected'), width: 26 },
            { name: t('imports.column.cure'), width: 30 },
          ]}
          rows={rows.map((row, at) => ({
            key: `${at}:${row.file}:${row.line}`,
            cells: [
              <Place key="place" file={row.file} line={row.line} column={row.column} name={row.columnName} />,
              <bdi key="found" translate="no" className="break-all">
                {row.found === '' ? t('imports.found-nothing') : row.found}
              </bdi>,
              pick(row.expected),
              <>
                {pick(row.cure)}
                <small className="block font-mono text-quiet">{row.code}</small>
              </>,
            ],
          }))}
        />
      )}
    </Section>
  );
}

type PlaceProps = {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly name: string;
};

export function Place({ file, line, column, name }: PlaceProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <bdi translate="no" className="font-mono">
        {file}
      </bdi>
      <small className="block text-quiet">
        {column === null
          ? t('imports.place-line', { line })
          : t('imports.place', { line, column, name: name === '' ? '–' : name })}
      </small>
    </>
  );
}
