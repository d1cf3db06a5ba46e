import type { ImportsView } from '@renkei/contract';
import type { ReactNode } from 'react';
import { Badge } from '../../components/badge.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { registerName } from './register-name.ts';
import { rowsAddUp } from './rows-add-up.ts';

type Files = ImportsView['imports'][number]['files'];

export function FileTable({ files }: { readonly files: Files }): ReactNode {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('imports.files')}
      columns={[
        { name: t('imports.column.file'), width: 46 },
        { name: t('imports.column.register'), width: 15 },
        { name: t('imports.column.read'), figures: true },
        { name: t('imports.column.kept'), figures: true },
        { name: t('imports.column.named'), figures: true },
        { name: t('imports.column.blanked'), figures: true },
      ]}
      rows={files.map((file) => ({
        key: file.file,
        cells: [
          <span key="file" className="flex flex-wrap items-center gap-x-2">
            <bdi translate="no" className="font-mono">
              {file.file}
            </bdi>
            {file.seenBefore && <Badge>{t('imports.seen-before')}</Badge>}
            {file.state === 'refused' && <Badge tone="warning">{t('imports.file-refused')}</Badge>}
          </span>,
          registerName(file.register, t),
          <span key="read">
            {figure(file.read)}
            {file.state !== 'refused' && !rowsAddUp(file) && (
              <Badge tone="warning">{t('imports.does-not-add-up')}</Badge>
            )}
          </span>,
          figure(file.kept),
          figure(file.named),
          figure(file.blanked),
        ],
      }))}
    />
  );
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
