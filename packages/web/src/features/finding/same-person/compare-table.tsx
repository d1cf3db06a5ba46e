import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { roles } from '../../../components/stacked-table-roles.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { CompareRowView } from './compare-row-view.tsx';

/** The two records, field by field, as recorded. At 390 px each field is a card with the two values above each other. */
export function CompareTable({ rows }: { readonly rows: readonly CompareRow[] }): ReactNode {
  const { t } = useTexts();
  const head = 'border-b border-border py-1.5 pe-3 align-bottom text-[.8125rem] font-bold text-quiet';
  return (
    <table {...roles.table} className="w-full table-fixed max-wide:block">
      <caption className="sr-only">{t('finding.compare.caption')}</caption>
      <thead className="max-wide:sr-only">
        <tr {...roles.row}>
          <th {...roles.columnheader} scope="col" className={`${head} w-26`}>
            {t('finding.compare.field')}
          </th>
          <th {...roles.columnheader} scope="col" className={head}>
            {t('finding.compare.notified')}
          </th>
          <th {...roles.columnheader} scope="col" className={head}>
            {t('finding.compare.recorded')}
          </th>
          <th {...roles.columnheader} scope="col" className={`${head} w-40`}>
            {t('finding.compare.result')}
          </th>
        </tr>
      </thead>
      <tbody className="max-wide:block">
        {rows.map((row) => (
          <CompareRowView key={row.field} row={row} />
        ))}
      </tbody>
    </table>
  );
}
