import type { BlankedCellsPage } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Place } from './bad-rows.tsx';

/** Cells whose contents were blanked while the bytes were read. The place is named, the value is nowhere. */
export function BlankedCells({ cells }: { readonly cells: BlankedCellsPage['cells'] }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('imports.blanked')} aside={t('imports.blanked-count', { count: cells.length })}>
      <p className="mb-2 max-w-[44rem] leading-170">
        {cells.length === 0 ? t('imports.blanked-none') : t('imports.blanked-about')}
      </p>
      <ul className="grid gap-x-6 gap-y-2 wide:grid-cols-3">
        {cells.map(({ file, line, column, columnName }) => (
          <li key={`${file}:${line}:${column}`}>
            <Place file={file} line={line} column={column} name={columnName} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
