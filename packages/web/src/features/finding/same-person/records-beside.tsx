import type { CompareRow } from '@renkei/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ReadableFinding } from '../steps.ts';
import { CompareTable } from './compare-table.tsx';

/** The notice beside each record that there is, one table a record. While blind the records have letters and nothing else. */
export function RecordsBeside({ view }: { readonly view: ReadableFinding }): ReactNode {
  const { t } = useTexts();
  const [, ...others] = view.beside;
  if (others.length === 0) return <CompareTable rows={view.compare} />;
  return (
    <div className="grid gap-6">
      {view.beside.map((as, at) => {
        const letter = String.fromCharCode(65 + at);
        return (
          <section key={letter} aria-labelledby={`record-${letter}`}>
            <h3 id={`record-${letter}`} className="mb-1 text-base font-bold">
              {t(`finding.beside.${view.kind === 'blind' ? 'record' : as}`, { letter })}
            </h3>
            <CompareTable rows={at === 0 ? view.compare : rowsOf(view.compare, at - 1)} />
          </section>
        );
      })}
    </div>
  );
}

/** The rows with another record in the place of the first. */
function rowsOf(rows: readonly CompareRow[], at: number): readonly CompareRow[] {
  return rows
    .map((row): CompareRow => {
      const other = row.others[at];
      return {
        ...row,
        recorded: other?.recorded ?? [],
        comparison: other?.comparison ?? 'not-comparable',
        others: [],
      };
    })
    .filter(({ notified, recorded }) => notified.length + recorded.length > 0);
}
