import type { ImportsView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.tsx';
import { Section } from '../../components/section.tsx';
import { showDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { registerName } from './register-name.ts';

/** Until which day each register is complete: beyond it, no answer is given. */
export function CoverageList({ coverage }: { readonly coverage: ImportsView['coverage'] }): ReactNode {
  const { t, lang } = useTexts();
  return (
    <Section title={t('imports.coverage')}>
      <p className="mb-2 max-w-[44rem] leading-170">{t('imports.coverage-about')}</p>
      {coverage.length === 0 ? (
        <p className="font-bold">{t('imports.coverage-none')}</p>
      ) : (
        <div className="max-w-2xl">
          <DataTable
            caption={t('imports.coverage')}
            columns={[{ name: t('imports.column.register'), width: 50 }, { name: t('imports.column.until') }]}
            rows={coverage.map(({ register, completeUntil }) => ({
              key: register,
              cells: [registerName(register, t), showDay(completeUntil, lang)],
            }))}
          />
        </div>
      )}
    </Section>
  );
}
